/** KoboToolbox, ODK, REDCap. */
import { text, utf8 } from "../files";
import { kindOf, reads, refuses } from "../input";
import { PEOPLE, type Item } from "../study";
import { firm, items, number, other, table, word } from "../table";

const kobo = kindOf("kobo and odk");
const redcap = kindOf("redcap");
const two = ({ number: n }: Item) => String(n).padStart(2, "0");
const RECORD = other("record_id", 1, 2, 3, 4, 5, 6);

/** Each person twice: the second time as they wish it were. */
const TWICE = PEOPLE.flatMap((person) => [
  { ...person, event: "current_arm_1" },
  { ...person, event: "desired_arm_1", answers: person.answers.map((a) => (6 - Number(a)) as 1) },
]);

export const FIELD_TOOLS = [
  kobo(
    "ODK Central: group-name, submission columns",
    "odk.csv",
    table([
      other("SubmissionDate", "2026-03-02T09:03:11.000Z"),
      other("meta-instanceID", "uuid:1", "uuid:2", "uuid:3", "uuid:4", "uuid:5", "uuid:6"),
      firm("intro-company"),
      ...items(({ number: n }) => `hvm-q${n}`),
      other("KEY", "uuid:1"),
    ]),
  ),
  kobo(
    "nested groups and a select-multiple as 0 and 1: hvm/kc/q01",
    "kobo.xlsx",
    table([
      other("start", "2026-03-02T09:03:11.000+01:00"),
      firm("intro/company"),
      other("intro/sectors", "metal food", "metal", "food"),
      other("intro/sectors/metal", 1, 1, 0),
      other("intro/sectors/food", 1, 0, 1),
      ...items((item) => `hvm/${item.code.toLowerCase()}/q${two(item)}`),
      other("_id", 90001, 90002, 90003, 90004, 90005, 90006),
      other("_index", 1, 2, 3, 4, 5, 6),
    ]),
  ),
  kobo(
    "labels with group labels: Key competence/statement, semicolons, words",
    "labels.csv",
    table([
      firm("About you/Name of the company"),
      ...items(({ part, statement }) => `${part}/${statement}`, word),
      other("_id", 90001),
    ]),
    reads(),
    { as: (sheets) => utf8(text(sheets, { separator: ";", quotes: "all" })) },
  ),
  kobo(
    "groups joined by dots, as R and pandas write them: hvm.q1",
    "dots.csv",
    table([firm("intro.company"), ...items(({ number: n }) => `hvm.q${n}`)]),
  ),
  kobo(
    "XML names of words for the answers: very_high",
    "names.csv",
    table([
      firm("hvm/company"),
      ...items(
        ({ number: n }) => `hvm/q${n}`,
        (a) => String(word(a)).toLowerCase().replace(/ /g, "_"),
      ),
    ]),
  ),
  redcap(
    "raw: record_id, timestamps, q1…q33, hvm_complete",
    "raw.csv",
    table([
      RECORD,
      other("redcap_survey_identifier", null),
      other("hvm_timestamp", "2026-03-02 09:03:11"),
      firm("company"),
      ...items(({ number: n }) => `q${n}`),
      other("hvm_complete", 2),
    ]),
  ),
  redcap(
    "labels with an event and a repeat instance",
    "labels.csv",
    table([
      other("Record ID", 1, 2, 3, 4, 5, 6),
      other("Event Name", "Survey (Arm 1: Firms)"),
      other("Repeat Instance", null),
      firm("Company name"),
      ...items(({ statement }) => statement, word),
      other("Complete?", "Complete"),
    ]),
  ),
  redcap(
    "one event, two records for each firm: its name is nobody's",
    "event.csv",
    table([
      RECORD,
      other("redcap_event_name", "baseline_arm_1"),
      firm("company"),
      ...items(({ number: n }) => `q${n}`),
    ]),
    reads(PEOPLE, { never: [/baseline_arm_1/] }),
  ),
  kobo(
    "start and end with the time of day, as texts: no waves",
    "times.csv",
    table([
      other("start", "2026-03-02T09:03:11.000+01:00", "2026-03-02T16:20:07.000+01:00"),
      other("end", "2026-03-02T09:13:11.000Z", "2026-03-02T16:30:07.000Z"),
      firm("about/company"),
      ...items(({ number: n }) => `hvm/q${n}`),
    ]),
    reads(PEOPLE, { never: [/waves-in-a-column/] }),
  ),
  redcap(
    "two events for each record, current and desired, on one sheet",
    "longitudinal.csv",
    table(
      [
        [["record_id"], (person) => Number(person.name.slice(1))],
        [["redcap_event_name"], (_, index) => TWICE[index]!.event],
        firm("company"),
        ...items(({ number: n }) => `q${n}`),
      ],
      TWICE,
    ),
    [
      refuses(/event|desired|twice|more than once|same respondent/i),
      reads(TWICE, { says: [/event|twice|more than once|same respondent|duplicate/i] }),
    ],
    {
      debatable:
        "rule 45 speaks of sheets; rule 18 lets duplicates count if they are reported: in either case it is said",
    },
  ),
  redcap(
    "the company in one event, the answers in another: no row has both",
    "split.csv",
    (() => {
      const asked = table([
        RECORD,
        other("redcap_event_name", "survey_arm_1"),
        other("company", null),
        ...items(({ number: n }) => `q${n}`),
      ]);
      const named = table([
        RECORD,
        other("redcap_event_name", "enrolment_arm_1"),
        firm("company"),
        ...items(
          () => "",
          () => null,
        ),
      ]);
      return { ...asked, rows: [...asked.rows, ...named.rows.slice(1)] };
    })(),
    refuses(/firm.{0,40}(blank|empty|missing)|(blank|empty|no|without) .{0,20}firm/i),
  ),
  redcap(
    "codes of missing data -99 and 999 in single cells",
    "missing.csv",
    table([
      RECORD,
      firm("company"),
      ...items(
        ({ number: n }) => `q${n}`,
        (a, who, item) => (who === 2 && item === 5 ? -99 : who === 4 && item === 30 ? 999 : number(a)),
      ),
    ]),
    reads(
      PEOPLE.map((person, p) => ({
        ...person,
        answers: person.answers.map((a, i) => ((p === 1 && i === 4) || (p === 3 && i === 29) ? null : a)),
      })),
      { says: [/-99/, /999/] },
    ),
  ),
];
