import { wholeBytes } from "../../whole-bytes.js";
import { IntakeError } from "../intake-error.js";

/** A workbook is held packed while it is read; it unpacks to several times as much. */
const mostBytes = 200_000_000;

const packageStream = Buffer.from("EncryptedPackage", "utf16le");

/** Whether an input is a workbook under a password: an older container around it, with a stream of this name. */
export const isEncrypted = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && Buffer.from(bytes.subarray(0, 65_536)).includes(packageStream);

/** All bytes of a workbook, no more than a workbook may have. */
export const workbookBytes = (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> =>
  wholeBytes(
    chunks,
    mostBytes,
    () => new IntakeError("too-large", `A workbook of more than ${mostBytes} bytes is not read; save it as CSV.`),
  );
