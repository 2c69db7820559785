import type { FirmAlignment } from "../analyses/alignment/firm";
/** In a sentence whether the parts of the questionnaire say the same of a firm; or why that cannot be said. */
export declare function alignmentInWords(alignment: FirmAlignment): string;
/** What each part by itself comes nearest to; null where none has a profile. */
export declare function partsInWords({ parts }: FirmAlignment): string | null;
