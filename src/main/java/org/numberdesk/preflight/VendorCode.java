package org.numberdesk.preflight;

/** The code under which a vendor or carrier reports the same reason. */
public record VendorCode(String vendor, String code) {}
