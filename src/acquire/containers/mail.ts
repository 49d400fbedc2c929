import PostalMime from "postal-mime";
import type { ParleyError } from "../../domain/errors.ts";
import type { Note } from "../../domain/note.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { dayOfStamp } from "../../text/stamp-day.ts";
import { isReportName, mediaTypeOf } from "../media-type.ts";
import type { Opener } from "../opener.ts";

/** A mail is one report (its plain text, or its HTML where it has no other) and one more for each attachment that is a report. */
export const openMail: Opener = async function* (raw): AsyncGenerator<RawReport | ParleyError> {
  const mail = await PostalMime.parse(raw.bytes);
  const body = mail.text?.trim() ? ["text/plain", mail.text] : mail.html ? ["text/html", mail.html] : null;
  const [read, left] = [[], []] as [typeof mail.attachments, typeof mail.attachments];
  for (const file of mail.attachments) (isReportName(file.filename ?? "") ? read : left).push(file);
  const notes = left.map(({ filename, mimeType }): Note => {
    const message = `${raw.name}: the attachment ${filename ?? mimeType} is no report and was passed over.`;
    return { article: null, by: "acquire", code: "passed-over", message };
  });
  if (body) {
    yield {
      ...raw,
      bytes: new TextEncoder().encode(body[1]),
      mediaType: `${body[0]}; charset=utf-8`,
      title: mail.subject?.trim() || null,
      byline: mail.from?.name?.trim() || null,
      published: mail.date ? dayOfStamp(mail.date) : null,
      notes: [...raw.notes, ...notes],
    };
  }
  for (const { filename, content } of read) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
    const name = `${raw.name}/${filename}`;
    yield { ...raw, name, file: raw.file && `${raw.file}/${filename}`, bytes, mediaType: mediaTypeOf(bytes, name) };
  }
};
