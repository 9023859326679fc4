import { isoDate, type ListReader } from "./published-list.js";
import { rowsOf } from "./rows-of.js";

const columns = ["id", "empregador", "cnpj/cpf"];

/** Fourteen digits are a company's registration, eleven a person's: people are left out. */
const digits = (text: string): string => text.replace(/\D/g, "");

/** "05/10/2022 a 13/01/2023, 11/11/2024": in, out by order of a court, and in again; what counts is the last entry. */
const inclusionOf = (text: string): { effective?: string; removed?: string } => {
  const [from, to] = (text.split(",").at(-1) ?? "").split(/\s+a\s+/);
  const [effective, removed] = [isoDate(from ?? "", true), isoDate(to ?? "", true)];
  return { ...(effective && { effective }), ...(removed && { removed }) };
};

/** Brazil's register of employers who kept workers in conditions like slavery, as CSV. */
export const brazilCsv: ListReader = (text) => {
  const { rows, faults } = rowsOf(text, ";", columns);
  let unread = 0;
  const entries = rows.flatMap((row) => {
    const number = digits(row["cnpj/cpf"] ?? "");
    if (number.length === 11) return [];
    const name = row.empregador ?? "";
    const inclusion = Object.keys(row).find((column) => column.startsWith("inclusão") || column.startsWith("inclusao"));
    if (name === "" || number.length !== 14) {
      unread++;
      return [];
    }
    return [
      {
        name,
        country: "BR",
        identifiers: [{ scheme: "br-cnpj", value: number }],
        ...(row.estabelecimento && { addresses: [row.estabelecimento.slice(0, 2_000)] }),
        legalBasis: "Cadastro de Empregadores, the register of the Ministry of Labour",
        legalEffect: "watch" as const,
        ...inclusionOf(inclusion === undefined ? "" : (row[inclusion] ?? "")),
      },
    ];
  });
  const edition = entries
    .flatMap((entry) => ("effective" in entry ? [entry.effective] : []))
    .sort()
    .at(-1);
  return { entries, sections: [], rows: rows.length, unread, faults, ...(edition && { edition }) };
};
