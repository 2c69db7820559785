import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { copyPicture } from "./clipboard";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";
import { useDrawingStyles } from "../../drawings/drawings.styles";
import { type Legend, type Picture, pictureOf, pngOf, save } from "./picture";

interface Props {
  readonly title: string;
  /** The file's name, without its ending. */
  readonly name: string;
  readonly legend: readonly Legend[];
  /** The drawing. */
  readonly children: ReactNode;
}

/** A drawing to copy or to save as a picture. */
export function Drawing({ title, name, legend, children }: Props) {
  const styles = usePartStyles();
  const drawing = useDrawingStyles();
  const { pane } = usePane();
  const around = useRef<HTMLDivElement>(null);
  const picture = (): Picture => pictureOf(around.current!.querySelector("svg")!, drawing, legend);
  const file = `HVM ${name}`.replace(/[^\p{L}\p{N} ._-]+/gu, "_");
  const say = (notice: string) => pane.dispatch({ type: "notice", notice });
  const saved = (ending: string) =>
    say(`${file}.${ending} was handed over to be saved. Where Excel saves nothing, copy the picture instead.`);
  const copy = async () => {
    const isCopied = await copyPicture(pngOf(picture()));
    say(isCopied ? "Copied as a picture." : "The clipboard takes no pictures from here: save it instead.");
  };
  const savePng = async () => {
    save(await pngOf(picture()), `${file}.png`);
    saved("png");
  };
  const saveSvg = () => {
    save(new Blob([picture().svg], { type: "image/svg+xml" }), `${file}.svg`);
    saved("svg");
  };
  return (
    <section aria-label={title} className={styles.tight}>
      <h4 className={styles.subheading}>{title}</h4>
      <div ref={around}>{children}</div>
      <div className={styles.row}>
        <Button size="small" onClick={() => void copy()}>
          Copy picture
        </Button>
        <Button size="small" onClick={() => void savePng()}>
          Save PNG
        </Button>
        <Button size="small" onClick={saveSvg}>
          Save SVG
        </Button>
      </div>
    </section>
  );
}
