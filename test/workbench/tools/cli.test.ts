import { execFile, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SAMPLE_STUDY_ANSWERS } from "../../../src/methods/hvm/sample/answers";
import { openFile } from "../../../src/workbench/file/open";
import { saveXlsx } from "../../../src/workbench/file/xlsx";
import { USAGE } from "../../../src/workbench/tools/arguments";
import { main } from "../../../src/workbench/tools/cli";
import { cellKey, type CellState } from "../../../src/workbench/workbook";
import { idOfSheet } from "../../../src/workbench/sheet-id";

const ROOT = resolve(import.meta.dirname, "../../..");
const BUNDLED = join(ROOT, "src/workbench/tools/bundled.js");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hvm-cli-"));
  writeFileSync(join(folder, "study.csv"), SAMPLE_STUDY_ANSWERS);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a program in the test's folder. */
function call(program: string, words: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(program, words, { cwd: folder }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

function analyseAsProcess(...words: string[]): Promise<Outcome> {
  return call(process.execPath, [BUNDLED, "analyse", ...words]);
}

/** The command line in this process, called from the test's folder: all of it but what a process adds: a few tests call it as one. */
async function analyse(...words: string[]): Promise<Outcome> {
  const said = { stdout: "", stderr: "" };
  const spies = [
    vi.spyOn(console, "log").mockImplementation((text) => void (said.stdout += `${text}\n`)),
    vi.spyOn(console, "error").mockImplementation((text) => void (said.stderr += `${text}\n`)),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((said.stdout += String(text)))),
    vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((said.stderr += String(text)))),
  ];
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await main(words);
    return { code, ...said };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}

describe("the help", () => {
  it("says of each option what it decides, and what holds where it is left out", () => {
    const line = (flag: string) => USAGE.split("\n").find((each) => each.startsWith(`  --${flag} `))!;
    expect(line("seed")).toMatch(/0 to 4294967295 \(default 1\)\. Where the random draws begin/);
    expect(line("resamples")).toMatch(
      /100 to 100000 \(default 2000\)\. How often items and respondents are drawn anew/,
    );
    for (const flag of ["measure", "scores", "ranks"]) expect(line(flag)).toContain(" (default)");
    expect(line("further")).toContain("robustness besides, unless none");
  });
});

describe("for other programs", () => {
  it("--version and -h say what they are asked, and do nothing else", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(await analyse("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    expect(await analyse("-h")).toEqual({ code: 0, stdout: `${USAGE}\n`, stderr: "" });
  });

  it("--json - and --csv - have the standard output to themselves; what is said to a person goes beside it", async () => {
    const before = readdirSync(folder).sort();
    const json = await analyse("study.csv", "--json", "-");
    expect((JSON.parse(json.stdout) as { firms: unknown[] }).firms).toHaveLength(10);
    expect(json.stderr).toContain("10 firms: ");
    const { stdout, stderr } = await analyse("study.csv", "--csv", "-");
    expect(stderr).toContain("10 firms: ");
    const [headings, first] = stdout.split("\r\n");
    expect(headings).toMatch(/^Firm,Class,How sure,Runner-up,Margin to runner-up,.*,Respondents,"Answered, %"/);
    expect(first).toMatch(
      /^HVM1,Socialisors,●●● stable,Technological Integrators,0\.46\d+,3,100,100,.*,5,86\.66666666666667/,
    );
    expect(readdirSync(folder).sort()).toEqual(before);
    expect((await analyse("study.csv", "--json", "-", "--csv", "-")).stderr).toMatch(/--csv and --json name the same/);
  });

  it("--csv has the remarks in full, not their marks", async () => {
    const { stdout } = await analyse("study.csv", "--csv", "-");
    expect(stdout).toContain("Rests on the answers of a single respondent.");
    expect(stdout).not.toMatch(/,one respondent/);
  });

  it("--csv FILE: a firm that is called like a formula stays text", async () => {
    const hostile = SAMPLE_STUDY_ANSWERS.replaceAll("HVM1", "=1+1");
    writeFileSync(join(folder, "hostile.csv"), hostile);
    expect((await analyse("hostile.csv", "--csv", "table.csv")).code).toBe(0);
    expect(readFileSync(join(folder, "table.csv"), "utf8").split("\r\n")[1]).toMatch(/^'=1\+1,Socialisors,/);
  });

  it("a wrong option is answered in two lines", async () => {
    const { code, stderr } = await analyse("study.csv", "--measures", "cosine");
    expect([code, stderr]).toEqual([
      2,
      "Unknown option '--measures'.\nAll options: npm run --silent analyse -- --help\n",
    ]);
  });

  it("no line is wider than the terminal, and columns that do not fit are named", async () => {
    const was = process.stdout.columns;
    process.stdout.columns = 80;
    const { stdout } = await analyse("study.csv").finally(() => (process.stdout.columns = was));
    const lines = stdout.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout.replace(/\s+/g, " ")).toMatch(/not shown: Runner-up, Kept: items/);
    expect(lines.find((line) => line.startsWith("HVM1"))).toMatch(/Socialisors +●●● stable +0\.46\d$/);
  });
});

describe("analyse", () => {
  it("without INPUT analyses the sample study and saves results.xlsx in the caller's folder, and says so", async () => {
    const { code, stdout } = await analyseAsProcess();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /HVM1 +Socialisors +●●● stable +0\.46\d +Technological Integrators +100 % +100 % +3 of 6 +FCBEAD/,
    );
    expect(stdout).toContain(join(folder, "results.xlsx"));
    const { sheets } = await openFile(readFileSync(join(folder, "results.xlsx")), "results.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual([
      "Answers",
      "HVM Firms",
      "About this study",
      "HVM Summary",
      "HVM Remarks",
      "HVM Profiles",
      "HVM Distances",
      "HVM Rankings",
      "HVM Robustness",
      "HVM Problems",
      "HVM About",
    ]);
  });

  it("with INPUT alone prints and writes nothing", async () => {
    const before = readdirSync(folder).sort();
    const { code, stdout } = await analyse("study.csv");
    expect(code).toBe(0);
    expect(stdout).toContain("Price");
    expect(stdout).toContain("FG6");
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it("computes formulas of INPUT that call the add-in's functions", async () => {
    const state = await openFile(readFileSync(join(ROOT, "assets/sample-study.xlsx")), "sample-study.xlsx");
    const [answers, ...others] = state.sheets;
    const at = cellKey(40, 0);
    const asks: CellState = { value: null, formula: "=HVM.CLASSIFY(C2:AI6)" };
    const sheets = [{ ...answers!, cells: new Map([...answers!.cells, [at, asks]]) }, ...others];
    writeFileSync(join(folder, "asks.xlsx"), await saveXlsx(null, { ...state, sheets }));
    expect((await analyse("asks.xlsx", "--out", "told.xlsx")).code).toBe(0);
    const told = await openFile(readFileSync(join(folder, "told.xlsx")), "told.xlsx");
    expect(told.sheets[0]!.cells.get(at)).toEqual({ ...asks, value: "Socialisors" });
  });

  it("gives the results as JSON in the documented shape", async () => {
    expect((await analyse("study.csv", "--json", "study.json")).code).toBe(0);
    const results = JSON.parse(readFileSync(join(folder, "study.json"), "utf8"));
    expect(results).toMatchObject({
      source: { sheets: ["study"], layout: "respondent rows" },
      measure: "correlation",
      problems: [],
    });
    expect(results.version).toBe(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version);
    expect(Object.keys(results.firms[0])).toEqual([
      "firm",
      "respondents",
      "answers",
      "scores",
      "percentages",
      "sequence",
      "sequenceTies",
      "distances",
      "classification",
      "tie",
      "runnerUp",
      "margin",
      "agreement",
      "topBelongsToClass",
      "focus",
      "ranks",
      "rankOnClass",
      "notClassifiable",
      "remarks",
      "further",
    ]);
    expect(Object.keys(results.firms[0].further)).toEqual(["stability", "closeness", "sensitivity"]);
    expect(Object.keys(results.further)).toEqual(["seed", "resamples", "separability"]);
    expect(results.firms[0]).toMatchObject({
      firm: "HVM1",
      respondents: 5,
      sequence: "FCBEAD",
      classification: "Socialisors",
      tie: null,
      focus: 1,
      rankOnClass: 3,
    });
    expect(results.firms[0].scores.A).toBeCloseTo(2.5, 2);
    expect(results.firms[0].distances.Socialisors).toBeLessThan(
      results.firms[0].distances["Technological Integrators"],
    );
  });

  it("takes the measure, the scores' rule and the ranks' rule", async () => {
    const words = [
      "--measure",
      "euclidean",
      "--scores",
      "respondent-mean",
      "--ranks",
      "dense",
      "--json",
      "euclid.json",
      "--stats",
    ];
    const { code, stdout } = await analyse("study.csv", ...words);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Messages \d+; bytes to the host \d+, from the host \d+; CPU in add-in code \d+ ms, in the host \d+ ms/,
    );
    const results = JSON.parse(readFileSync(join(folder, "euclid.json"), "utf8"));
    expect(results.measure).toBe("euclidean");
    expect(results.firms[0].classification).toBe("Technological Integrators");
  });

  it("refuses the same respondents on two sheets, naming --sheet and --compare; both do", async () => {
    const { sheets, ...state } = await openFile(readFileSync(join(ROOT, "assets/sample-study.xlsx")), "study.xlsx");
    const current = { ...sheets[0]!, name: "Current", names: [] };
    const desired = { ...current, id: idOfSheet(2), name: "Desired", cells: new Map(current.cells) };
    desired.cells.set(cellKey(1, 2), { value: 6 - Number(current.cells.get(cellKey(1, 2))!.value) });
    writeFileSync(join(folder, "two.xlsx"), await saveXlsx(null, { ...state, sheets: [current, desired] }));
    const refused = await analyse("two.xlsx", "--json", "two.json");
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/--sheet NAME.*--compare BEFORE AFTER/)]);
    expect(existsSync(join(folder, "two.json"))).toBe(false);
    expect((await analyse("two.xlsx", "--sheet", "Current")).code).toBe(0);
    const { code, stdout } = await analyse("--compare", "Current", "Desired", "two.xlsx", "--json", "two.json");
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Comparison\nFirm +before \(Current\)/)]);
    const results = JSON.parse(readFileSync(join(folder, "two.json"), "utf8"));
    expect(results.source.sheets).toEqual(["Desired"]);
    expect(results.comparison).toMatchObject({ before: "Current", after: "Desired", onlyBefore: [], onlyAfter: [] });
    expect(results.further.comparison).toEqual(results.comparison);
    expect(results.comparison.firms[0].after.scores).toEqual(results.firms[0].scores);
  });

  it("saves INPUT's content with the result sheets added, and leaves INPUT alone", async () => {
    const before = readFileSync(join(folder, "study.csv"));
    expect((await analyse("study.csv", "--out", "out.xlsx")).code).toBe(0);
    expect(readFileSync(join(folder, "study.csv"))).toEqual(before);
    const { sheets } = await openFile(readFileSync(join(folder, "out.xlsx")), "out.xlsx");
    expect(sheets[0]?.name).toBe("study");
    expect(sheets[0]?.cells.get(0)?.value).toBe("Firm");
  });

  it("writes neither file if one cannot be written", async () => {
    const tooLong = `${"x".repeat(300)}.json`;
    const { code, stderr } = await analyse("study.csv", "--out", "half.xlsx", "--json", tooLong);
    expect(code).toBe(1);
    expect(stderr).toMatch(/x\.json cannot be written/);
    expect(readdirSync(folder).filter((name) => /^half|tmp$/.test(name))).toEqual([]);
  });

  it.each([
    ["results", ["study.csv"]],
    ["wrong use", ["study.csv", "--colour", "red"]],
    ["no such file", ["absent.xlsx"]],
  ])("says and ends as a process as it does here: %s", async (_, words) => {
    expect(await analyseAsProcess(...words)).toEqual(await analyse(...words));
  });

  it("says nothing when its reader stops reading", async () => {
    const child = spawn(process.execPath, [BUNDLED, "analyse", "study.csv"], { cwd: folder });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (text) => (stderr += String(text)));
    const code = await new Promise((done) => child.on("close", done));
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("takes paths as the caller's when npm runs it", async () => {
    const { code, stdout } = await call("npm", [
      "run",
      "--silent",
      "--prefix",
      ROOT,
      "analyse",
      "--",
      "study.csv",
      "--out",
      "by-npm.xlsx",
    ]);
    expect(stdout).toContain("HVM1");
    expect(code).toBe(0);
    expect(existsSync(join(folder, "by-npm.xlsx"))).toBe(true);
  });
});

it("a program is bundled anew when a source of it has changed, and only then", async () => {
  const project = mkdtempSync(join(tmpdir(), "hvm-bundled-"));
  const tools = join(project, "src/workbench/tools");
  mkdirSync(tools, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) writeFileSync(join(project, file), "{}");
  symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
  copyFileSync(BUNDLED, join(tools, "bundled.js"));
  writeFileSync(
    join(tools, "greet.ts"),
    `import { greeting } from "./words";\nconsole.log(greeting, ...process.argv.slice(2));`,
  );
  const greet = async () => (await call(process.execPath, [join(tools, "bundled.js"), "greet", "you"])).stdout;
  const bundles = () => readdirSync(join(project, ".build/bundles"));

  writeFileSync(join(tools, "words.ts"), `export const greeting: string = "Hello";`);
  expect(await greet()).toBe("Hello you\n");
  const first = bundles();
  expect(await greet()).toBe("Hello you\n");
  expect(bundles()).toEqual(first);
  writeFileSync(join(tools, "words.ts"), `export const greeting: string = "Good day";`);
  expect(await greet()).toBe("Good day you\n");
  expect(bundles().length).toBeGreaterThan(first.length);
  rmSync(project, { recursive: true });
});

describe("--template coding", () => {
  it("saves a coding sheet with nothing in it, which is read as one", async () => {
    const made = await analyse("--template", "coding", "--out", "coding.xlsx");
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toContain(join(folder, "coding.xlsx"));
    const { sheets } = await openFile(readFileSync(join(folder, "coding.xlsx")), "coding.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["Relationships"]);
  });
});

describe("--template questionnaire", () => {
  it("saves a sheet to fill in and a form to print, and reads the first alone", async () => {
    const made = await analyse("--template", "questionnaire", "--out", "questionnaire.xlsx");
    expect(made).toMatchObject({ code: 0, stderr: "" });
    const { sheets } = await openFile(readFileSync(join(folder, "questionnaire.xlsx")), "questionnaire.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["Questionnaire", "Questionnaire on paper"]);
    const { code, stderr } = await analyse("questionnaire.xlsx");
    expect([code, stderr]).toEqual([1, expect.stringContaining("no answer from 1 to 5")]);
    const paper = await analyse("questionnaire.xlsx", "--sheet", "Questionnaire on paper");
    expect([paper.code, paper.stderr]).toEqual([1, expect.stringContaining("Questionnaire on paper")]);
  });
});

describe("--template teaching", () => {
  let made: Outcome;
  beforeAll(async () => void (made = await analyse("--template", "teaching", "--out", "teaching.xlsx")), 240_000);

  const saved = (file: string) => openFile(readFileSync(join(folder, file)), file);

  it("saves a workbook to learn from, and one with the answer key beside it, and says so", async () => {
    expect(made).toMatchObject({ code: 0, stderr: "" });
    for (const file of ["teaching.xlsx", "teaching-key.xlsx"]) expect(made.stdout).toContain(join(folder, file));
    const { sheets, settings } = await saved("teaching.xlsx");
    expect(sheets[0]!.name).toBe("Start");
    expect(JSON.stringify(settings)).toContain("Sample study");
    const names = ({ sheets: all }: Awaited<ReturnType<typeof saved>>) => all.map(({ name }) => name);
    const teachers = await saved("teaching-key.xlsx");
    expect(names(teachers).filter((name) => !names({ sheets } as typeof teachers).includes(name))).toEqual([
      "Answer key",
      "Answer key numbers",
    ]);
  });

  it("gives nothing of the key away to students: no sheet, name, formula or text", async () => {
    const [students, teachers] = [await saved("teaching.xlsx"), await saved("teaching-key.xlsx")];
    expect(students.sheets.every(({ visibility }) => visibility === "Visible")).toBe(true);
    expect(JSON.stringify(students, (_, value: unknown) => (value instanceof Map ? [...value] : value))).not.toMatch(
      /answer key/i,
    );
    const textsOf = (cells: Iterable<CellState>) => [...cells].map(({ value }) => String(value));
    const key = textsOf(teachers.sheets.find(({ name }) => name === "Answer key")!.cells.values());
    const told = key.filter((text) => text.length > 40 && text.includes(" "));
    expect(told.length).toBeGreaterThan(60);
    const seen = new Set(students.sheets.flatMap(({ cells }) => textsOf(cells.values())));
    // What HVM Robustness and the like say of the study themselves is no secret.
    expect(told.filter((text) => seen.has(text))).toEqual([]);
  });

  it("makes one of which a sheet can be analysed", async () => {
    const { code, stdout } = await analyse("teaching.xlsx", "--sheet", "Exercise 1");
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Alder Valves +Innovators/)]);
  });

  it("makes one of which a sheet has to be chosen", async () => {
    const { code, stderr } = await analyse("teaching.xlsx");
    expect([code, stderr]).toEqual([1, expect.stringContaining("Choose one sheet to read")]);
  });
});

describe("wrong use ends with 2, and writes nothing", () => {
  it.each([
    ["an unknown option", ["study.csv", "--colour", "red"], /--colour/],
    ["an unknown measure", ["study.csv", "--measure", "manhattan"], /correlation, spearman, kendall/],
    ["two inputs", ["study.csv", "study.csv"], /One INPUT/],
    ["--out without a name", ["study.csv", "--out"], /--out/],
    ["--out equal to INPUT", ["study.csv", "--out", "./study.csv"], /INPUT itself/],
    ["--json equal to INPUT", ["study.csv", "--json", "study.csv"], /INPUT itself/],
    ["--out that is no workbook", ["study.csv", "--out", "results.pdf"], /\.xlsx/],
    ["--out with a slash at its end", ["study.csv", "--out", "new.xlsx/"], /--out names a folder/],
    ["--json that is a folder", ["study.csv", "--out", "new.xlsx", "--json", ".."], /--json names a folder/],
    ["macros asked of a text", ["study.csv", "--out", "new.xlsm"], /must end in \.xlsx/],
    ["macros asked of a workbook without", ["plain.xlsx", "--out", "new.xlsm"], /must end in \.xlsx/],
    ["macros in a file that may have none", ["macros.XLSM", "--out", "new.xlsx"], /must end in \.xlsm/],
    ["--compare with one sheet", ["study.csv", "--compare", "A"], /--compare takes two/],
    ["--compare with a sheet and an option", ["study.csv", "--compare", "A", "--stats"], /--compare takes two/],
    ["--compare with one sheet twice", ["study.csv", "--compare", "A", "a"], /twice/],
    ["--compare beside --sheet", ["study.csv", "--compare", "A", "B", "--sheet", "C"], /no --sheet/],
    [
      "--compare beside a template",
      ["--template", "teaching", "--out", "new.xlsx", "--compare", "A", "B"],
      /--compare/,
    ],
    ["a template without --out", ["--template", "teaching"], /--template needs --out/],
    [
      "a template that is not there",
      ["--template", "exam", "--out", "new.xlsx"],
      /--template is one of questionnaire, teaching/,
    ],
    [
      "a template beside INPUT",
      ["study.csv", "--template", "teaching", "--out", "new.xlsx", "--stats"],
      /study\.csv, --stats/,
    ],
    ["a folder that does not exist", ["study.csv", "--out", "nowhere/out.xlsx"], /nowhere/],
  ])("%s", async (_, words, message) => {
    const before = readFileSync(join(folder, "study.csv"));
    const { code, stderr } = await analyse(...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(readFileSync(join(folder, "study.csv"))).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith("new"))).toEqual([]);
  });

  it("--out that is INPUT by a link", async () => {
    symlinkSync(join(folder, "study.csv"), join(folder, "soft.xlsx"));
    linkSync(join(folder, "study.csv"), join(folder, "hard.xlsx"));
    for (const link of ["soft.xlsx", "hard.xlsx"]) expect((await analyse("study.csv", "--out", link)).code).toBe(2);
  });
});

it("nothing that steers a terminal reaches it, from wherever it is: shown as marks", async () => {
  const [head, ...rows] = SAMPLE_STUDY_ANSWERS.split("\n");
  const [firm, ...others] = rows[0]!.split(",");
  const name = (firm: string) => [head, [firm, ...others].join(","), ...rows.slice(1)].join("\n");
  writeFileSync(join(folder, "steer\u009b.csv"), name(`${firm} a\u2028b\u2029c\u001b[31md`));
  const { stdout } = await analyse("steer\u009b.csv", "--out", "saved\u202e.xlsx");
  const refused = await analyse("no\u001b[2J\u2028.csv");
  for (const text of [stdout, refused.stderr])
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
  expect(stdout).toContain("saved\\u202e.xlsx");
  expect(refused.stderr).toContain("no\\u001b[2J\\u2028.csv");
});

describe("a target that is no file, or two that are one, end with 2 before anything runs", () => {
  it.each([
    ["--json", "/dev/null"],
    ["--csv", "/dev/stdout"],
    ["--out", "pipe.xlsx"],
    ["--json", "to-pipe.json"],
  ])("%s %s", async (option, target) => {
    const pipe = join(folder, "pipe.xlsx");
    if (!existsSync(pipe)) {
      await call("mkfifo", [pipe]);
      symlinkSync(pipe, join(folder, "to-pipe.json"));
    }
    const { code, stdout, stderr } = await analyse("study.csv", option, target);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`${option} names a device or a pipe, not a file`);
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("through a link to a file, to none, or to a folder", async () => {
    const inside = join(folder, "linked");
    mkdirSync(inside);
    writeFileSync(join(inside, "old.json"), "old");
    symlinkSync("old.json", join(inside, "link.csv"));
    symlinkSync("none.xlsx", join(inside, "link.json"));
    symlinkSync("linked", join(folder, "linked-too"));
    for (const [first, second] of [
      ["--json=linked/old.json", "--csv=linked/link.csv"],
      ["--out=linked/none.xlsx", "--json=linked/link.json"],
      ["--json=linked/a.json", "--csv=linked-too/a.json"],
    ]) {
      const { code, stderr } = await analyse("study.csv", first!, second!);
      expect([code, stderr]).toEqual([2, expect.stringContaining("name the same file")]);
    }
    expect(readFileSync(join(inside, "old.json"), "utf8")).toBe("old");
    expect((await analyse("study.csv", "--json=linked/link.json")).code).toBe(0);
    expect(readdirSync(inside)).toContain("none.xlsx");
  });
});

describe("an INPUT that cannot be analysed ends with 1, in words, and no file is written", () => {
  const inputs: [what: string, file: string, content: Uint8Array | string | null, message: RegExp][] = [
    ["no such file", "absent.xlsx", null, /no such file/],
    ["an empty file", "empty.xlsx", "", /empty/],
    ["a damaged workbook", "damaged.xlsx", Buffer.from("504b0304deadbeef", "hex"), /damaged/],
    ["a web page under the name of a workbook", "text.xlsx", "<html><table>", /HTML/],
    [
      "an old .xls",
      "old.xls",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("Workbook", "utf16le")]),
      /\.xls/,
    ],
    [
      "an encrypted workbook",
      "locked.xlsx",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
      /password/,
    ],
    ["a table without answers", "names.csv", "Name,Town\nAnn,Leeds\n", /No answers were found/],
    ["answers on another scale", "seven.csv", `Firm,Q1,Q2,Q3\n${"A,7,6,5\n".repeat(5)}`, /scale of 1 to 7/],
  ];
  it.each(inputs)("%s", async (_, file, content, message) => {
    if (content !== null) writeFileSync(join(folder, file), content);
    const { code, stdout, stderr } = await analyse(file, "--out", "never.xlsx", "--json", "never.json");
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe("");
    expect(code).toBe(1);
    expect(existsSync(join(folder, "never.xlsx")) || existsSync(join(folder, "never.json"))).toBe(false);
  });
});

describe("what the user declares", () => {
  const OF_WORDS = ["never", "seldom", "sometimes", "often", "always"];
  const HEADINGS = "kind,what,meaning,firm,cell,reason";
  const MAP = [HEADINGS, ...OF_WORDS.map((word, i) => `word,${word},${i + 1}`)];
  const inWords = () =>
    SAMPLE_STUDY_ANSWERS.split("\n")
      .map((line, i) =>
        i === 0 ? line : line.replace(/,([1-5])(?=,|$)/gm, (_, n: string) => `,${OF_WORDS[Number(n) - 1]}`),
      )
      .join("\n");
  const results = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>;

  it("--map gives words their meaning: the results are those of the numbers, and say what was declared", async () => {
    writeFileSync(join(folder, "words.csv"), inWords());
    writeFileSync(join(folder, "map.csv"), [...MAP, "firm,FG2,leave out,,,sold in May"].join("\n"));
    expect((await analyse("study.csv", "--json", "plain.json")).code).toBe(0);
    const { code, stderr } = await analyse(
      "words.csv",
      "--map",
      "map.csv",
      "--json",
      "mapped.json",
      "--out",
      "mapped.xlsx",
    );
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const scores = (file: string) =>
      Object.fromEntries(
        (results(file)["firms"] as { firm: string; scores: object }[]).map((each) => [each.firm, each.scores]),
      );
    const { FG2: _, ...others } = scores("plain.json");
    expect(scores("mapped.json")).toEqual(others);
    expect(results("mapped.json")["declared"]).toMatchObject({
      scale: null,
      words: OF_WORDS.map((what, i) => ({ what, means: String(i + 1) })),
      leftOut: [{ firm: "FG2", reason: "sold in May" }],
    });
    const { sheets } = await openFile(readFileSync(join(folder, "mapped.xlsx")), "mapped.xlsx");
    const textOf = (name: string) =>
      [...sheets.find((sheet) => sheet.name === name)!.cells.values()].map(({ value }) => String(value)).join("\n");
    expect(textOf("HVM Summary")).toContain("Declared by the user: what 5 words mean");
    expect(textOf("HVM About")).toMatch(/“often” counts as 4 \(\d+ cells\)/);
    expect(textOf("HVM About")).toContain("FG2: sold in May");
  });

  it("results as formulas follow declared words and a declared scale", async () => {
    const shifted = SAMPLE_STUDY_ANSWERS.split("\n")
      .map((line, i) =>
        i === 0
          ? line
          : line.replace(/,0(?=,|$)/g, ",").replace(/,([1-5])(?=,|$)/g, (_, n: string) => `,${Number(n) - 1}`),
      )
      .join("\n")
      .replace(/,3(?=,|\n)/, ",lots");
    writeFileSync(join(folder, "four.csv"), shifted);
    writeFileSync(join(folder, "four-map.csv"), `${HEADINGS}\nscale,0 to 4,1 to 5\nword,lots,5\n`);
    const { code, stderr } = await analyse(
      "four.csv",
      "--map",
      "four-map.csv",
      "--formulas",
      "--further",
      "none",
      "--out",
      "four.xlsx",
    );
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const { sheets } = await openFile(readFileSync(join(folder, "four.xlsx")), "four.xlsx");
    const [title, line] = [0, 1].map(
      (row) => sheets.find(({ name }) => name === "HVM Scale")!.cells.get(cellKey(row, 0))!.value,
    );
    expect(title).toContain("HVM Scale");
    expect(line).toBeTruthy();
  });

  it("--key hands over a questionnaire", async () => {
    writeFileSync(
      join(folder, "key.csv"),
      "Item,Part,VPD,Statement\nX1,One,A,\nX2,One,B,\nX3,One,C,\nX4,One,D,\nX5,One,E,\nX6,One,F,\n",
    );
    writeFileSync(join(folder, "own.csv"), "Firm,X1,X2,X3,X4,X5,X6\nAcme,5,4,1,1,2,2\n");
    const { code, stderr } = await analyse("own.csv", "--key", "key.csv", "--json", "own.json");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(results("own.json")["firms"]).toMatchObject([
      { firm: "Acme", scores: { A: 5, B: 4, C: 1, D: 1, E: 2, F: 2 } },
    ]);
  });

  const mistakes: [what: string, option: string, content: string, message: RegExp][] = [
    ["a map without headings", "--map", "agree,4\n", /line 1 needs the headings/],
    ["a heading that a map has not", "--map", "kind,what,meaning,weight\n", /line 1 has the heading “weight”/],
    ["an unknown kind", "--map", `${HEADINGS}\nphrase,agree,4\n`, /line 2 has the kind “phrase”/],
    ["an unknown meaning", "--map", `${HEADINGS}\n\nword,agree,6\n`, /line 3 gives “agree” the meaning “6”/],
    [
      "a word with two meanings",
      "--map",
      `${HEADINGS}\nword,agree,4\nword,Agree,5\n`,
      /line 3 gives “Agree” the meaning 5/,
    ],
    ["a scale without ends", "--map", `${HEADINGS}\nscale,seven,1 to 5\n`, /line 2 has the scale “seven”/],
    ["a scale upside down", "--map", `${HEADINGS}\nscale,5 to 1,1 to 5\n`, /line 2 .*begin with the lower end/],
    [
      "a scale that means nothing",
      "--map",
      `${HEADINGS}\nscale,0 to 4,up\n`,
      /line 2 gives the scale the meaning “up”/,
    ],
    [
      "a second scale",
      "--map",
      `${HEADINGS}\nscale,0 to 4,1 to 5\nscale,1 to 7,1 to 5\n`,
      /line 3 declares a second scale/,
    ],
    [
      "a column that is nothing",
      "--map",
      `${HEADINGS}\ncolumn,Town,town\n`,
      /line 2 says that the column “Town” is “town”/,
    ],
    [
      "a column said twice",
      "--map",
      `${HEADINGS}\nitem,Town,Q1\ncolumn,town,firm\n`,
      /line 3 .*an earlier line does so/,
    ],
    ["an item without a name", "--map", `${HEADINGS}\nitem,Town,\n`, /line 2 does not say which item/],
    ["a firm that shall count", "--map", `${HEADINGS}\nfirm,Acme,count\n`, /line 2 gives a firm the meaning “count”/],
    [
      "a respondent of no firm",
      "--map",
      `${HEADINGS}\nrespondent,Kim,leave out\n`,
      /line 2 does not say of which firm/,
    ],
    ["a line about nothing", "--map", `${HEADINGS}\nword,,4\n`, /line 2 says nothing/],
    ["an item that the key has not", "--map", `${HEADINGS}\nitem,Firm,Q99\n`, /Q99/],
    ["a key with a mistake", "--key", "Item,Part,VPD\nQ1,One,G\n", /line 2 \(C2\) holds “G”, which is no VPD/],
    ["a key without headings", "--key", "Q1,One,A\n", /needs a header row/],
  ];
  it.each(mistakes)("%s ends with 1 and its line", async (_, option, content, message) => {
    writeFileSync(join(folder, "wrong.csv"), content);
    const { code, stdout, stderr } = await analyse("study.csv", option, "wrong.csv", "--json", "never.json");
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(code).toBe(1);
    expect(existsSync(join(folder, "never.json"))).toBe(false);
  });
});
