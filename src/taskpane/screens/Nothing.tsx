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
const WhoAnswered = later(() => import("./found/WhoAnswered"));
const WhatToRead = later(() => import("./settings/WhatToRead"));

/** No answers in the workbook: what the add-in looks for, and three ways to get some. */
export default function Nothing() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { doubt, standing, rereading } = state;
  return (
    <div className={styles.stack} aria-busy={rereading}>
      <Heading>No answers here yet</Heading>
      <Suspense>{doubt?.progress && <WhoAnswered progress={doubt.progress} />}</Suspense>
      <p className={styles.text}>
        HVM tells from managers’ answers which value proposition a manufacturer follows: six kinds of firm, from
        Innovators to Socialisors. This workbook holds no answers that it recognises.
      </p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void pane.openSampleStudy()}>
          Open the sample study
        </Button>
        <Button onClick={() => void pane.insertTeachingWorkbook()}>Open the teaching workbook</Button>
        <Button onClick={() => void pane.insertTeachingWorkbook(true)}>… with the answer key</Button>
        <Button onClick={() => void pane.look()}>Look again</Button>
      </div>
      <p className={styles.quiet}>
        The sample study has ten firms. It opens in a new workbook, or on a new sheet if this one is empty, and is a
        reconstruction of a published study, not the original data. The teaching workbook adds sheets with the same
        study, its results as formulas, each step explained, and exercises; with the answer key it is for teachers.
      </p>
      <p className={styles.text}>
        Or study how a small manufacturer provides services with other firms, in nine value constellations: answer
        questions about one service, or look at the nine. Neither needs a sheet.
      </p>
      <div className={styles.row}>
        <Button onClick={() => pane.dispatch({ type: "show", view: "interview" })}>Interview</Button>
        <Button onClick={() => pane.dispatch({ type: "show", view: "catalogue" })}>Catalogue</Button>
      </div>
      <div>
        <Disclosure title="Code how services are provided with partners">
          {() => (
            <div className={styles.stack}>
              <p className={styles.text}>
                Value constellations: which of nine arrangements with other firms is it by which a small manufacturer
                provides a service? Code its relationships in a sheet, and HVM tells what remains of the nine, what
                rules out the others, and what to ask next. The sample has the relationships that the paper describes.
              </p>
              <div className={styles.row}>
                <Button onClick={() => void pane.insertCodingSheet()}>New coding sheet</Button>
                <Button onClick={() => void pane.openSampleConstellations()}>Open the sample of codings</Button>
              </div>
            </div>
          )}
        </Disclosure>
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
