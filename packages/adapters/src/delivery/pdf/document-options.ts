import type { DeliveryOptions } from "../format.js";
import { say } from "../text.js";

/** The library writes these into XML as they are, which signs of XML would break. */
const inXml: Readonly<Record<string, string>> = { "&": "\uff06", "<": "\u2039", ">": "\u203a" };

const asMetadata = (text: string): string =>
  text
    .slice(0, 300)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .replace(/[&<>]/g, (sign) => inXml[sign]!);

const dayOf = (asOf: string | undefined): Date => {
  const day = new Date(asOf ?? Number.NaN);
  return Number.isNaN(day.valueOf()) ? new Date() : day;
};

/** What the library is told of a report: that it is tagged, what it is called, and the day for which it holds. */
export const documentOptions = ({ title = say("title"), asOf }: DeliveryOptions): PDFKit.PDFDocumentOptions => ({
  size: "A4",
  margin: 0,
  autoFirstPage: false,
  bufferPages: true,
  pdfVersion: "1.7",
  tagged: true,
  displayTitle: true,
  lang: say("locale"),
  font: "",
  info: {
    Title: asMetadata(title),
    Subject: say("notice.is"),
    Creator: "Manumit",
    CreationDate: dayOf(asOf),
  },
});
