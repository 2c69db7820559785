/** The number formats that files name by a number only, as Excel in English (United States) shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: "m/d/yyyy",
  28: "d-mmm-yy",
  29: "d-mmm-yy",
  30: "m/d/yy",
  31: "yyyy-mm-dd",
  32: "h:mm",
  33: "h:mm:ss",
  34: "h:mm AM/PM",
  35: "h:mm:ss AM/PM",
  36: "m/d/yyyy",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: "m/d/yyyy",
  57: "m/d/yyyy",
};

/** The code of a format by its number, which the file's own formats may define; undefined is "General". */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const code = own.get(id) ?? BUILT_IN[id];
  return code === undefined || /^general$/i.test(code) ? undefined : code;
}

/** The number that every Excel has for a code, whatever its language; undefined if the code must be spelt out. */
export function builtInFormat(code: string): number | undefined {
  const ids = [1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
  return ids.find((id) => BUILT_IN[id] === code);
}
