import { TERMS } from "../../../methods/hvm/tables/terms";
import { Facts } from "../Facts";

/** What each word of the results means, as on HVM About. */
export default function Terms() {
  return <Facts facts={Object.values(TERMS).map(({ point, text }) => [point, text] as const)} />;
}
