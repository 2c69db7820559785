import { refused } from "./kind";

/** What analyses find wrong, beside what is met while reading. */
export const VALIDATION_PROBLEMS = {
  "validation-differs": refused<{
    readonly what: string;
    readonly expected: string;
    readonly computed: string | null;
  }>({
    problem: ({ what, expected, computed }) =>
      computed === null
        ? `${what}: nothing could be worked out on this machine, and should be ${expected}.`
        : `${what}: on this machine it comes out as ${computed}, and should be ${expected}.`,
    remedy: () =>
      "Do not rely on these results: update Excel and the add-in, analyse again, and if it stays, report it with the sheet HVM Validation.",
  }),
};
