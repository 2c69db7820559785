import { Switch } from "@fluentui/react-components";
import { usePane } from "../../state/context";
import { Disclosure } from "../../parts/Disclosure";
import { measureWord } from "../../words/format";
import { askedOf } from "../../../methods";
import { count } from "../../../methods/words";
import type { Choices } from "../../../excel";
import { comparedWords } from "../../words/compared";
import { FurtherAnalyses, OFFERED } from "./FurtherAnalyses";
import { ColumnMeanings } from "./ColumnMeanings";
import { HowToAssess } from "./HowToAssess";
import { KnownOfFirms, knownFrom } from "./KnownOfFirms";
import { LeaveOut } from "./LeaveOut";
import WriteCatalogue from "../constellations/parts/WriteCatalogue";
import RemoveResults from "./RemoveResults";
import { OwnWords } from "./OwnWords";
import WhatToRead from "./WhatToRead";

/** All that can be chosen before an analysis, folded away. */
export default function Settings({ open }: { readonly open: boolean }) {
  const { state, pane } = usePane();
  const { choices, found, doubt, standing, upToDate } = state;
  // Codings are assessed as their own section says.
  const hasAnswers = found === null || found.reading.sources.length > 0;
  const { sheets, range, compare, columns, leaveOut } = choices;
  const further = askedOf(choices.further);
  const left = (leaveOut?.firms.length ?? 0) + (leaveOut?.respondents.length ?? 0);
  const unknown = (found ?? doubt)?.unknown.length ?? 0;
  // Whoever has begun to give words a meaning sees the others until all have one, even when some answers can be read by then.
  const isAtWork = unknown > 0 && (choices.words ?? []).length > 0;
  const wordsAsked = isAtWork || (open && (unknown > 0 || doubt?.trouble.code === "another-scale"));
  const ownNote = ownWords(choices) || (unknown > 0 ? `${count(unknown, "value")} not known` : "none");
  const columnsKnown = (found ?? doubt)?.preview.some((table) => table.columns.length > 0);
  return (
    <div>
      <Disclosure
        title="What to read"
        note={compare ? comparedWords(compare) : (range ?? (sheets?.length ? sheets.join(", ") : "all visible sheets"))}
        open={open && !wordsAsked && !doubt?.unnamed}
      >
        {() => <WhatToRead />}
      </Disclosure>
      {hasAnswers && columnsKnown && (
        <Disclosure
          title="What the columns mean"
          note={columns?.length ? `${columns.length} changed` : "as recognised"}
          open={open && !wordsAsked && !doubt?.unnamed && doubt?.trouble.code !== "tables-differ"}
        >
          {() => <ColumnMeanings />}
        </Disclosure>
      )}
      {hasAnswers && (
        <>
          <Disclosure title="Own words and scale" note={ownNote} open={wordsAsked}>
            {() => <OwnWords />}
          </Disclosure>
          <Disclosure
            title="How to assess"
            note={`${measureWord(choices.measure)}${choices.results === "formulas" ? ", as formulas" : ""}`}
          >
            {() => <HowToAssess />}
          </Disclosure>
          {OFFERED.length > 0 && (
            <Disclosure title="Further analyses" note={further.length === 0 ? "none" : String(further.length)}>
              {() => (
                <FurtherAnalyses offered={OFFERED} chosen={further} onChoose={(ids) => pane.choose({ further: ids })} />
              )}
            </Disclosure>
          )}
          {found && (
            <Disclosure title="What else is known of the firms" note={knownFrom(found.reading)}>
              {() => <KnownOfFirms />}
            </Disclosure>
          )}
        </>
      )}
      {(found || left > 0) && hasAnswers && (
        <Disclosure title="Leave out" note={left === 0 ? "nobody" : String(left)}>
          {() => <LeaveOut />}
        </Disclosure>
      )}
      <Disclosure title="Catalogue of value constellations">{() => <WriteCatalogue />}</Disclosure>
      <Switch
        label="Keep the results up to date when answers change"
        checked={upToDate}
        onChange={(_, { checked }) => pane.setUpToDate(checked)}
      />
      {standing && <RemoveResults />}
    </div>
  );
}

/** What was declared, in a word or two; "" where nothing was. */
function ownWords({ words = [], scale }: Choices): string {
  const ends = scale === undefined ? [] : [`${scale.lowest} to ${scale.highest}${scale.reversed ? ", reversed" : ""}`];
  return [...ends, ...(words.length > 0 ? [count(words.length, "word")] : [])].join(", ");
}
