/**
 * A number with so many decimals, rounded as Excel rounds what it shows: half away from zero, decided on 15 significant
 * digits. So 2.675 is "2.68" here as in a cell, where `toFixed` alone gives "2.67".
 */
export function fixed(value: number, decimals: number): string {
  const shift = 10 ** decimals;
  const whole = Math.round(Number((Math.abs(value) * shift).toPrecision(15)));
  const shown = (whole / shift).toFixed(decimals);
  return value < 0 && whole > 0 ? `−${shown}` : shown;
}
