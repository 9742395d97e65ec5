// The part of papaparse that csv-contacts.ts uses. @types/papaparse would bring Node's globals into the pure domain (decision 0003).
declare module "papaparse" {
  const Papa: {
    parse: (
      text: string,
      options: { readonly delimiter: string; readonly skipEmptyLines: "greedy"; readonly preview: number },
    ) => { readonly data: readonly (readonly string[])[]; readonly errors: readonly { readonly code: string }[] };
  };
  export default Papa;
}
