import { Button } from "@fluentui/react-components";
import { Suspense } from "react";
import { usePane } from "../state/context";
import { Disclosure } from "../parts/Disclosure";
import { Heading } from "../parts/Heading";
import { later } from "../parts/later";
import { usePartStyles } from "../parts/parts.styles";
import { SilenceBox } from "../parts/notices/SilenceBox";

const RemoveResults = later(() => import("./settings/RemoveResults"));
const QuestionnaireForm = later(() => import("./settings/QuestionnaireForm"));
const WriteCatalogue = later(() => import("./constellations/parts/WriteCatalogue"));
const WhatToRead = later(() => import("./settings/WhatToRead"));

/** No answers in the workbook: what the add-in looks for, and three ways to get some. */
export default function Nothing() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { doubt, standing, rereading } = state;
  return (
    <div className={styles.stack} aria-busy={rereading}>
      <Heading>No answers here yet</Heading>
      <p className={styles.text}>
        HVM tells from managers’ answers which value proposition a manufacturer follows: six kinds of firm, from
        Innovators to Socialisors. This workbook holds no answers that it recognises.
      </p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void pane.openSampleStudy()}>
          Open the sample study
        </Button>
        <Button onClick={() => void pane.insertTeachingWorkbook()}>Open the teaching workbook</Button>
        <Button onClick={() => void pane.look()}>Look again</Button>
      </div>
      <p className={styles.quiet}>
        The sample study has ten firms. It opens in a new workbook, or on a new sheet if this one is empty, and is a
        reconstruction of a published study, not the original data. The teaching workbook adds sheets with the same
        study, its results as formulas, each step explained, and exercises.
      </p>
      <div>
        <Disclosure title="Insert the questionnaire">{() => <QuestionnaireForm />}</Disclosure>
        <Disclosure title="Catalogue of value constellations">{() => <WriteCatalogue />}</Disclosure>
        <Disclosure title="I do have answers">
          {() => (
            <div className={styles.stack}>
              <p className={styles.text}>{doubt?.trouble.message}</p>
              <WhatToRead />
            </div>
          )}
        </Disclosure>
      </div>
      <SilenceBox onStop={() => pane.cancel()} />
      <Suspense>{standing && <RemoveResults />}</Suspense>
    </div>
  );
}
