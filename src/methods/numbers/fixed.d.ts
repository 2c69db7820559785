/**
 * A number with so many decimals, rounded as Excel rounds what it shows: half away from zero, decided on 15 significant
 * digits. So 2.675 is "2.68" here as in a cell, where `toFixed` alone gives "2.67".
 */
export declare function fixed(value: number, decimals: number): string;
