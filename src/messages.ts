import { i18n } from "@lingui/core";
import { messages } from "./locales/en.po";

// Before anything is named or shown: a message without its catalogue would be its bare id.
i18n.load("en", messages);
i18n.activate("en");
