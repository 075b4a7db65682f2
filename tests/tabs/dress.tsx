import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { Look } from "#tabs/shared/Look.tsx";
import { Words } from "#tabs/shared/Words.tsx";
import { messages } from "../../src/locales/en.po";

/** A part of a surface in the light theme, with English words and the numbers of `locale`. */
export const dressed = (content: ReactNode, locale = "en-GB") => (
  <Words messages={messages} locale={locale}>
    <Look theme="default">{content}</Look>
  </Words>
);

export const renderDressed = (content: ReactNode, locale?: string) =>
  render(dressed(content, locale));
