package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.numberdesk.security.OpenToAll;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/** The vendor as letters, mails and packets name it. */
@ApplicationScoped
@Transactional
public class VendorDesk {

  private static final Pattern RESP_ORG = Pattern.compile("[A-Z0-9]{5}");
  private static final Pattern NNID = Pattern.compile("[0-9]{1,6}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern HTTPS = Pattern.compile("https://[^\\s/]+(/\\S*)?");

  @Inject private VendorProfileRepository vendor;
  @Inject private Event<DomainEvent> events;

  /** The profile as it was typed; null for what was left empty. */
  public record Form(
      String legalName,
      String street,
      String city,
      String region,
      String postalCode,
      String country,
      String respOrg,
      String nnid,
      String supportEmail,
      String supportPhone,
      String supportHours,
      String helpUrl) {}

  @OpenToAll("letters name the vendor to those who sign them without an account")
  public VendorProfile profile() {
    return vendor.get();
  }

  /**
   * Changes the profile.
   *
   * @throws InvalidFields at the properties of {@link Form}
   */
  @RequiresPermission(Permission.VENDOR_EDIT)
  public void change(long version, Form form) {
    VendorProfile profile = vendor.get();
    profile.expect(version);
    List<FieldError> errors = new ArrayList<>();
    String name = ProfileFields.text(form.legalName(), "legalName", 200, errors);
    PostalAddress address =
        ProfileFields.address(
            form.street(),
            form.city(),
            form.region(),
            form.postalCode(),
            form.country(),
            "",
            errors);
    String respOrg =
        form.respOrg() == null ? null : form.respOrg().strip().toUpperCase(Locale.ROOT);
    String routed = shaped(respOrg, RESP_ORG, "respOrg", "vendor.error.respOrg", errors);
    String nnid = shaped(form.nnid(), NNID, "nnid", "vendor.error.nnid", errors);
    String email = ProfileFields.text(form.supportEmail(), "supportEmail", 254, errors);
    if (email != null) {
      shaped(email, EMAIL, "supportEmail", "error.field.email", errors);
    }
    String phone = ProfileFields.optional(form.supportPhone(), "supportPhone", 40, errors);
    String hours = ProfileFields.optional(form.supportHours(), "supportHours", 200, errors);
    String url = ProfileFields.optional(form.helpUrl(), "helpUrl", 400, errors);
    shaped(url, HTTPS, "helpUrl", "vendor.error.helpUrl", errors);
    ProfileFields.refuse(errors);
    List<String> before = texts(profile);
    profile.name(name, address);
    profile.route(routed, nnid);
    profile.support(email, orEmpty(phone), orEmpty(hours), orEmpty(url));
    events.fire(new VendorChanged(changes(before, texts(profile))));
  }

  private static String shaped(
      String given, Pattern shape, String field, String key, List<FieldError> errors) {
    String text = orEmpty(given).strip();
    if (!text.isEmpty() && !shape.matcher(text).matches()) {
      errors.add(FieldError.of(field, key));
    }
    return text;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static final List<String> FIELDS =
      List.of(
          "legalName",
          "address",
          "respOrg",
          "nnid",
          "supportEmail",
          "supportPhone",
          "supportHours",
          "helpUrl");

  private static List<String> texts(VendorProfile profile) {
    return List.of(
        profile.legalName(),
        profile.address().toString(),
        profile.respOrg(),
        profile.nnid(),
        profile.supportEmail(),
        profile.supportPhone(),
        profile.supportHours(),
        profile.helpUrl());
  }

  private static List<Change> changes(List<String> before, List<String> after) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      if (!Objects.equals(before.get(i), after.get(i))) {
        changes.add(new Change(FIELDS.get(i), before.get(i), after.get(i)));
      }
    }
    return changes;
  }
}
