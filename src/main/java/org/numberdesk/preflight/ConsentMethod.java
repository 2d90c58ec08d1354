package org.numberdesk.preflight;

/** The way in which an end user agrees to be texted. */
public enum ConsentMethod {
  WEB_FORM,
  KEYWORD,
  PAPER_FORM,
  VERBAL,
  QR_CODE,
  IVR,
  CUSTOMER_INITIATED,
  INTERNAL,
  IMPORTED_LIST
}
