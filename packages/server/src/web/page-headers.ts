import { secureHeaders } from "hono/secure-headers";

/**
 * Pages load nothing from elsewhere and run no script but the files of this server. Swagger UI draws its icons from
 * `data:` images and sets styles on its elements.
 */
const policy = (styles: readonly string[]) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", ...styles],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // Whether to insist on https is for whoever puts TLS in front to say; on localhost it would lock other services out.
    strictTransportSecurity: false,
    xFrameOptions: "DENY",
  });

export const pageHeaders = policy([]);

export const docsHeaders = policy(["'unsafe-inline'"]);
