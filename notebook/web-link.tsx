import type { ComponentChild } from "preact";
import { text } from "../src/ui/text.ts";

/** An address out of the notebook, opened without saying where from. What is no web address stands as plain text. */
export function WebLink({ address, title }: { readonly address: string; readonly title?: string | undefined }): ComponentChild {
  const shown = title ?? address.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
  if (!/^https?:\/\//i.test(address)) return <span>{title ?? address}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={title === undefined ? undefined : address}>
      {shown}
      <span class="visually-hidden"> {text("contactNewTab")}</span>
    </a>
  );
}
