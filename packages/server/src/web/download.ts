/** The files that the page offers instead of its own table; each is a form of answer of `POST /v1/screenings`. */
export const downloads = {
  csv: { type: "text/csv", filename: "assessments.csv" },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    filename: "assessments.xlsx",
  },
  pdf: { type: "application/pdf", filename: "report.pdf" },
  report: { type: "text/html", filename: "report.html" },
} as const;

export type Download = keyof typeof downloads;

export const downloadIds = Object.keys(downloads) as readonly Download[];
