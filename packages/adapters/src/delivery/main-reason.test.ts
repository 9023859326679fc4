import { describe, expect, it } from "vitest";
import { assessmentOf } from "../testing/assessment.js";
import { mainReason } from "./main-reason.js";

describe("the main reason", () => {
  it("is the known factor that weighs most towards exposure", () => {
    expect(mainReason(assessmentOf())).toBe("Country: Pakistan: rule of law −0.86.");
  });

  it("is what the law says, where it says something", () => {
    const flag = (severity: "notice" | "serious" | "critical") => ({
      id: severity,
      severity,
      text: severity,
      because: "",
    });
    expect(mainReason(assessmentOf({ flags: [flag("notice"), flag("serious"), flag("critical")] }))).toBe("critical");
    expect(mainReason(assessmentOf({ flags: [flag("notice")] }))).toMatch(/^Country/);
  });

  it("is none where nothing known raises exposure", () => {
    expect(mainReason(assessmentOf({ factors: [] }))).toBeUndefined();
  });
});
