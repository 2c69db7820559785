export async function check(address: string): Promise<number> {
  console.log(address);
  return 1;
}
