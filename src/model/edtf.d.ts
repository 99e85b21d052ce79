declare module "edtf" {
  /** Parses EDTF; throws a SyntaxError on anything else. `min` and `max` are milliseconds since 1970 or not finite. */
  export default function edtf(text: string): { readonly type: string; readonly min: unknown; readonly max: unknown; readonly edtf: string };
}
