/**
 * A number as a formula or a text spells it: in plain decimals, without an exponent, to 9 decimals and without the zeros
 * at the end. So the tolerance is "0.000000001" and half a per cent more of it "0.500000001".
 */
export function spelt(value: number): string {
  return value.toFixed(9).replace(/\.?0+$/, "");
}
