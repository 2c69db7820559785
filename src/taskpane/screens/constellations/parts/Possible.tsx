import type { ComponentProps } from "react";
import { Disclosure } from "../../../parts/Disclosure";
import { Candidates } from "./Candidates";
import { LookFor } from "./LookFor";

/** Those that are not ruled out, and what to look for in them. */
export function Possible(props: ComponentProps<typeof Candidates>) {
  return (
    <>
      <Candidates {...props} />
      <Disclosure title="What to look for in them">{() => <LookFor names={props.found.possible} />}</Disclosure>
    </>
  );
}
