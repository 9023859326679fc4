/** Who sends a kind of document: the buyer an order, the supplier an invoice. */
export type Direction = "from-buyer" | "from-supplier";

/** The documents that are read, and which side sends them. */
export const directions: Readonly<Record<string, Direction>> = {
  OrderRequest: "from-buyer",
  PunchOutSetupRequest: "from-buyer",
  QuoteRequest: "from-buyer",
  MasterAgreementRequest: "from-buyer",
  ContractRequest: "from-buyer",
  ReceiptRequest: "from-buyer",
  PaymentRemittanceRequest: "from-buyer",
  ProductActivityMessage: "from-buyer",
  PunchOutOrderMessage: "from-supplier",
  QuoteMessage: "from-supplier",
  ConfirmationRequest: "from-supplier",
  ShipNoticeRequest: "from-supplier",
  InvoiceDetailRequest: "from-supplier",
  InvoiceRequest: "from-supplier",
  CatalogUploadRequest: "from-supplier",
  ServiceEntryRequest: "from-supplier",
};

/** Documents whose payload names suppliers itself, whoever sends them. */
const supplierRecords: ReadonlySet<string> = new Set([
  "SupplierListRequest",
  "SupplierListResponse",
  "SupplierDataRequest",
  "SupplierDataResponse",
  "SupplierChangeMessage",
]);

/** Whether a kind of document is one in which suppliers or their goods can be named. */
export const isServed = (request: string): boolean => directions[request] !== undefined || supplierRecords.has(request);
