/**
 * The rows of a shipped table. The build ships tables as functions that give their JSON, since importing 5 MB of literals
 * would cost every user of the library 40 ms for tables most of them never ask for; on source they are values already. Call
 * it where the table is first used, inside `once`.
 */
export const tableOf = <T>(shipped: T): T => (typeof shipped === "function" ? JSON.parse(shipped()) : shipped);
