import { expect, test } from "vitest";
import { speakerOf } from "./speaker.js";

test.each([
  ["worker", "A worker told the auditor that the doors are locked."],
  ["worker", "They took my phone."],
  ["management", "The manager admitted that 23 passports are in his desk."],
  ["auditor", "During our visit a padlock was seen on the door."],
  ["press", "Migrants told this newspaper that they had not been paid."],
  ["document", "Payslips show fines of half a day's pay."],
  ["unknown", "The doors are locked at night."],
])("%s speaks in “%s”", (speaker, text) => {
  expect(speakerOf(text)).toBe(speaker);
});
