package org.numberdesk.registrations.brands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationFilter;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DemoData;
import org.numberdesk.shared.PageRequest;

/** Acme's brand book, as its registrations have filled it. */
@ApplicationScoped
public class BrandsDemo implements DemoData {

  @Inject private BrandRepository brands;
  @Inject private RegistrationRepository registrations;
  @Inject private OrganisationRepository organisations;

  @Override
  public int order() {
    return 31;
  }

  @Override
  public void load() {
    Organisation owner = organisations.findByKey(Scope.EVERYTHING, "acme").orElseThrow();
    List<Registration> written =
        new ArrayList<>(
            registrations
                .list(
                    Scope.of(owner.id()),
                    RegistrationFilter.ALL,
                    PageRequest.first("newest", PageRequest.MAX_SIZE))
                .items());
    Collections.reverse(written);
    Map<String, KnownBrand> book = new HashMap<>();
    for (Registration registration : written) {
      Submission.Brand answers = registration.submission().whole().brand();
      if (answers.displayName() != null) {
        KnownBrand brand =
            book.computeIfAbsent(answers.displayName(), name -> fresh(owner.id(), name, answers));
        brands.add(new BrandUse(registration.id(), brand.id(), brand.edition()));
      }
    }
  }

  private KnownBrand fresh(long organisation, String name, Submission.Brand answers) {
    KnownBrand brand = new KnownBrand(organisation, name);
    brand.next();
    brands.add(brand);
    brands.flush();
    brands.add(new BrandEdition(brand.id(), brand.edition(), answers));
    return brand;
  }
}
