import { serviceInWords } from "../../../methods/constellations/firms/relationship";
import { portfolioInWords } from "../../../methods/constellations/firms/portfolio-words";
import { foldedName } from "../../../cells/text";
import { type Section, titled } from "./elements";
import type { Reported } from "./facts";

/** The firm's service relationships, and what remains of the nine for each; nothing where none is coded. */
export function constellationsOf(firm: string, { constellations }: Reported): Section[] {
  if (constellations === null) return [];
  const isIts = (other: string) => foldedName(other) === foldedName(firm);
  const { firms, study } = constellations.found;
  const portfolio = firms.find((each) => isIts(each.firm));
  const own = study.relationships.filter(({ relationship }) => isIts(relationship.firm));
  const said = own.map(({ relationship, finding }) => `${serviceInWords(relationship)}: ${finding}`);
  return portfolio === undefined ? [] : titled("Its value constellations", [portfolioInWords(portfolio), ...said]);
}
