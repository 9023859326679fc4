import { secureHeaders } from "hono/secure-headers";

/** Pages load nothing from elsewhere and run no script but the files of this server. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Whether to insist on https is for whoever puts TLS in front to say; on localhost it would lock other services out.
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
});
