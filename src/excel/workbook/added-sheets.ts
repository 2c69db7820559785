/**
 * A hidden name with the sheet as its scope, by which a run knows a sheet that it added, until Excel has told the sheet's id and all
 * is written. Left behind, where Excel fell silent for good, it means nothing to anyone.
 */
const ADDED_NAME = "HVM_Added";
const SEPARATOR = "|";

/**
 * The sheets that one run adds, and which it alone may take away again: known by the ids that Excel gave them or, where its answer
 * was lost, by a mark that no other run gives. A sheet that somebody else adds meanwhile is never taken for one of them, whatever it is
 * called and however empty it is.
 */
export class AddedSheets {
  private readonly token: string;
  private readonly sheets: Excel.Worksheet[] = [];
  private parts = 0;

  /** @param within the sheets of a larger run, which takes these away too if it fails later */
  constructor(private readonly within: AddedSheets | null = null) {
    this.token = within ? `${within.token}.${++within.parts}` : Math.random().toString(36).slice(2, 10);
  }

  get isEmpty(): boolean {
    return this.sheets.length === 0;
  }

  /** Adds an empty sheet. Until it has the mark, it has a name that nobody else would give. */
  add(context: Excel.RequestContext, name: string): Excel.Worksheet {
    const worksheet = this.create(context);
    worksheet.names.add(ADDED_NAME, `="${this.token}${SEPARATOR}${name}"`).visible = false;
    worksheet.name = name;
    return worksheet.load("id,name");
  }

  /** Adds an empty sheet without a mark, to be named in a later message: by then it is known by its id. */
  addUnnamed(context: Excel.RequestContext): Excel.Worksheet {
    return this.create(context).load("id");
  }

  private create({ workbook: { worksheets } }: Excel.RequestContext): Excel.Worksheet {
    const worksheet = worksheets.add(`HVM ${this.token} ${this.sheets.length + 1}`);
    this.keep(worksheet);
    return worksheet;
  }

  private keep(worksheet: Excel.Worksheet): void {
    this.sheets.push(worksheet);
    this.within?.keep(worksheet);
  }

  /**
   * Takes the marks off as part of the caller's next sync: by then the sheets are known by their ids.
   *
   * @param others ids of sheets that may bear the mark of a run that broke off
   */
  release({ workbook: { worksheets } }: Excel.RequestContext, others: readonly string[] = []): void {
    for (const id of [...this.ids, ...others]) worksheets.getItem(id).names.getItemOrNullObject(ADDED_NAME).delete();
  }

  /** The ids that Excel has told. */
  private get ids(): string[] {
    return this.sheets.flatMap((worksheet) => worksheet.toJSON().id ?? []);
  }

  /** Whether it is one of these. The sheet's id, name and names have to be loaded, as `loadOwnedSheets` does. */
  has({ id, name, names }: Excel.Worksheet): boolean {
    const { ids } = this;
    if (ids.includes(id) || ids.length === this.sheets.length) return ids.includes(id);
    if (name.startsWith(`HVM ${this.token}`)) return true;
    const mark = names.items.find((item) => item.name.toLowerCase() === ADDED_NAME.toLowerCase());
    const formula = String(mark?.formula);
    // A copy bears the mark of another sheet's name.
    return formula.startsWith(`="${this.token}`) && formula.endsWith(`${SEPARATOR}${name}"`);
  }
}
