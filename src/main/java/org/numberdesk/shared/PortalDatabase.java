package org.numberdesk.shared;

import jakarta.annotation.sql.DataSourceDefinition;

/** Where the portal's data source is declared; its address is the only thing an operator sets. */
@DataSourceDefinition(
    name = PortalDatabase.NAME,
    className = "org.numberdesk.shared.PortalDataSource",
    url = "${MPCONFIG=NUMBERDESK_DB:derby:data}",
    user = "${MPCONFIG=NUMBERDESK_DB_USER:numberdesk}",
    password = "${MPCONFIG=NUMBERDESK_DB_PASSWORD:}",
    minPoolSize = 2,
    maxPoolSize = 32)
public final class PortalDatabase {

  public static final String NAME = "java:app/jdbc/numberdesk";

  private PortalDatabase() {}
}
