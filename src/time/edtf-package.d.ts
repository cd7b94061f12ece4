/** The part of the untyped `edtf` package that is used here. */
declare module 'edtf' {
  interface Extended {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** First instant, in milliseconds; -Infinity for an open beginning. */
    readonly min: number;
    /** Last instant, in milliseconds; Infinity for an open end. */
    readonly max: number;
  }
  /** Parses EDTF; throws a SyntaxError or RangeError on anything else. */
  export default function edtf(text: string): Extended;
}
