export type MailText = { readonly subject: string; readonly body: string };

const query = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

/** Outlook on the web with a new mail open. `outlookOrigin`: of the cloud this person's tenant lives in. */
export const outlookComposeLink = (outlookOrigin: string, { subject, body }: MailText) =>
  `${outlookOrigin}/mail/deeplink/compose?${query({ subject, body })}`;

/** @see https://www.rfc-editor.org/rfc/rfc6068 : line breaks travel as %0D%0A. */
export const mailtoLink = ({ subject, body }: MailText) =>
  `mailto:?${query({ subject, body: body.replace(/\r?\n/g, "\r\n") })}`;
