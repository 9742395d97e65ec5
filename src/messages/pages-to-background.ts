/** What our own pages (popup, panel, notebook, options) may ask; each changes nothing that they could not do themselves, so a lost call costs delay only. */
export interface PageCalls {
  /** The store was written: catch up with the index and let open tabs look again. */
  notebookChanged(): void;
  /** The settings of watched sites were written, or a permission changed: register the content scripts anew. */
  sitesChanged(): void;
}
