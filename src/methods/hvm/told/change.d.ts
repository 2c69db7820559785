import type { Verdict } from "../analyses/robustness/verdict";
import type { Assessment, AssessOptions } from "../study/assessment";
/** What would change a firm's class: in words by how sure it is, and score by score. None without a class, or without six scores. */
export declare function wouldChange(firm: Assessment, options: Required<AssessOptions>, verdict: Verdict | null): string[];
