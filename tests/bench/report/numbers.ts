/** A number with two digits that mean something, or as a whole one: "0.083", "0.8", "12", "1,730"; a dash for nothing. */
export function significant(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 10) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(2)));
}

export const whole = (value: number | undefined): string =>
  value === undefined ? '–' : Math.round(value).toLocaleString('en');
