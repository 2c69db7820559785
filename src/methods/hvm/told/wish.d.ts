import type { Processes } from "../analyses/transition/processes";
import type { Transition } from "../analyses/transition/transition";
import { type Six } from "../catalogue/propositions";
/** What a firm's desired proposition would take, in sentences. `ranked`: how many firms are ranked on each VPD. */
export declare function wishInSentences(transition: Transition, ranked: Six<number>): string[];
/** A firm's predominant business processes beside those that its class and its wish rely on; in sentences. */
export declare function processesInSentences({ predominant, reliedOn, lacking, toBuild }: Processes): string[];
