/** New workbooks that the add-in had Excel make, beside the open one. */
export class CreatedWorkbooks {
  private readonly files: (string | null)[] = [];
  /** Those that were opened: their files in base64, null for an empty workbook. */
  readonly opened: (string | null)[] = [];
  /** Called when one is to be shown. */
  onOpen: (file: string | null) => void = () => undefined;

  /** Keeps a workbook to be opened; the result is its id. */
  add(file: string | null): string {
    return String(this.files.push(file));
  }

  has(id: string): boolean {
    return this.files.some((_, i) => String(i + 1) === id);
  }

  open(id: string): void {
    const file = this.files[Number(id) - 1]!;
    this.opened.push(file);
    this.onOpen(file);
  }
}
