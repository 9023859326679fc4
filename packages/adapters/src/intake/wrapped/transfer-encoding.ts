/** Undoes how a part of a message was written for transport, piece by piece; text of one byte a character on both sides. */
export type TransferDecoder = (text: string, last: boolean) => string;

function base64(): TransferDecoder {
  let rest = "";
  return (text, last) => {
    const digits = rest + text.replace(/[^A-Za-z0-9+/]/g, "");
    const whole = last ? digits.length : digits.length - (digits.length % 4);
    rest = digits.slice(whole);
    return Buffer.from(digits.slice(0, whole), "base64").toString("latin1");
  };
}

function quotedPrintable(): TransferDecoder {
  let rest = "";
  return (text, last) => {
    const all = rest + text;
    // What "=" stands before may not have arrived yet.
    const cut = last ? -1 : all.indexOf("=", Math.max(0, all.length - 3));
    const ready = cut === -1 ? all : all.slice(0, cut);
    rest = cut === -1 ? "" : all.slice(cut);
    return ready
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  };
}

/** The decoder for what a `Content-Transfer-Encoding` says; parts are sent as they are in all others. */
export function transferDecoder(encoding: string | undefined): TransferDecoder {
  if (encoding === "base64") return base64();
  return encoding === "quoted-printable" ? quotedPrintable() : (text) => text;
}
