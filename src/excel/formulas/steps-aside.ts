import { MEASURES, PROPOSITIONS, refersTo, VPDS, type Vpd } from "../../methods/hvm";
import { TEXT, type Block, type Cell, type Column } from "../sheets/sheet";
import { formula, TOLERANCE } from "./formula";
import { NAMES } from "./names";
import { lettersOf, rowOf } from "./references";
import {
  equalIn,
  FIRST_AT,
  FOOTPRINTS_AT,
  LEVEL,
  MAIN,
  ORDER,
  perVpd,
  SIGNS_AT,
  SPREAD,
  type StepsGround,
} from "./steps-layout";

/** The 15 pairs of VPDs: A with B, A with C, … E with F. */
const PAIRS = VPDS.flatMap((_, i) => VPDS.slice(i + 1).map((_, j) => [i, i + 1 + j] as const));

/** For dense ranks: 1 where no firm above has the same score, so that each score is counted once. */
export function firstBlock({ firms, options }: StepsGround): Block {
  const isUsed = options.ranks === "dense";
  return {
    table: null,
    ...FIRST_AT,
    caption: isUsed ? "For dense ranks: 1 where the score is the first of its kind" : "Dense ranks are not in use",
    columns: perVpd("first", "0"),
    rows: isUsed
      ? firms.map((_, i) =>
          VPDS.map((_, v): Cell => {
            const [letters, r] = [lettersOf(MAIN, LEVEL + v), rowOf(MAIN, i)];
            const earlier = `${letters}$${rowOf(MAIN, -1)}:${letters}${r - 1}`;
            return formula(`IF(${letters}${r}="","",IF(${equalIn(earlier, `${letters}${r}`)}=0,1,0))`);
          }),
        )
      : [],
    names: isUsed ? VPDS.map((vpd, v) => ({ name: NAMES.first(vpd), column: v })) : [],
  };
}

const pairColumns: Column[] = PAIRS.map(([i, j]) => ({ heading: `${VPDS[i]} and ${VPDS[j]}`, format: "0", width: 6 }));

/** For Kendall's measure: which of each pair of VPDs is higher. */
export function signsBlock({ firms, options }: StepsGround): Block {
  const isUsed = refersTo(MEASURES[options.measure], "profileSigns");
  const sign =
    (r: number) =>
    (pair: readonly [number, number]): Cell => {
      const [a, b] = pair.map((v) => `${lettersOf(MAIN, ORDER + v)}${r}`);
      return formula(`IF($${lettersOf(MAIN, SPREAD)}${r}="","",SIGN(${b}-${a}))`);
    };
  return {
    table: null,
    ...SIGNS_AT,
    caption: isUsed
      ? "For Kendall's measure: 1 where the first of the two is higher, −1 the second, 0 tied"
      : "Kendall's measure is not in use",
    columns: pairColumns,
    rows: isUsed ? firms.map((_, i) => PAIRS.map(sign(rowOf(MAIN, i)))) : [],
    names: isUsed ? [{ name: NAMES.signs, column: 0, columns: PAIRS.length }] : [],
  };
}

/** For the measures that see only the order: that of the six percentages of each footprint. */
export function footprintsBlock({ options }: StepsGround): Block {
  const isUsed = MEASURES[options.measure].sees === "order";
  const row = (vpd: Vpd, name: string, f: number): Cell[] => {
    const footprint = NAMES.footprint(vpd);
    const less = (v: number) => `${footprint}-INDEX(${footprint},${v + 1})`;
    const cell = (v: number) => `${lettersOf(FOOTPRINTS_AT, 1 + v)}${rowOf(FOOTPRINTS_AT, f)}`;
    return [
      name,
      ...VPDS.map((_, v) =>
        formula(`1+SUMPRODUCT(--(${less(v)}>${TOLERANCE}))+(SUMPRODUCT(--(ABS(${less(v)})<=${TOLERANCE}))-1)/2`),
      ),
      ...PAIRS.map(([i, j]) => formula(`SIGN(${cell(j)}-${cell(i)})`)),
    ];
  };
  return {
    table: null,
    ...FOOTPRINTS_AT,
    caption: isUsed ? "The same of each footprint" : "The order of the footprints is not in use",
    columns: [{ heading: "Footprint of", format: TEXT, width: 26 }, ...perVpd("order", "0.0"), ...pairColumns],
    rows: isUsed ? PROPOSITIONS.map(({ vpd, name }, f) => row(vpd, name, f)) : [],
    names: isUsed
      ? VPDS.flatMap((vpd, f) => [
          { name: NAMES.footprintOrder(vpd), column: 1, columns: 6, row: f },
          { name: NAMES.footprintSigns(vpd), column: 7, columns: PAIRS.length, row: f },
        ])
      : [],
  };
}
