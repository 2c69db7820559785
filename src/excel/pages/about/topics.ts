import { type Meaning, tablesOf } from "../../../methods/table";

/** What a row of a sheet of text is about, more closely, and what there is to say. */
export interface Topic extends Meaning {
  readonly topic: string;
}

/** The columns of a sheet of text. */
export const TOPICS = tablesOf<Topic, unknown>().table({
  topic: { heading: "Topic", unit: "text", width: 22, value: ({ topic }) => topic },
  point: { heading: "Point", unit: "text", width: 30, value: ({ point }) => point },
  text: { heading: "Text", unit: "text", width: 100, wrap: true, value: ({ text }) => text },
});
