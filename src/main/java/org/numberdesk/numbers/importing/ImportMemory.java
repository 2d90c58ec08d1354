package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** How the files of an organisation were read last; the next one is read alike. */
@ApplicationScoped
@Transactional
class ImportMemory {

  @Inject private NumberImportRepository imports;

  Map<String, String> columns(long organisationId) {
    return imports.columns(organisationId);
  }

  String country(long organisationId) {
    return imports.country(organisationId);
  }
}
