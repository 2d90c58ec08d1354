package org.numberdesk.registrations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.Json;

/** Drafts that do not begin empty: copies of earlier registrations, rows of a sheet. */
@ApplicationScoped
@Transactional
public class DraftDesk {

  private static final long NONE = -1;

  @Inject private RegistrationDesk desk;
  @Inject private RegistrationRepository registrations;
  @Inject private PhoneNumberRepository numbers;
  @Inject private NumberFitness fitness;
  @Inject private PreflightDesk preflight;
  @Inject private Caller caller;

  /**
   * A new draft of the caller's organisation with the answers of an earlier registration, in
   * whatever state that is. Numbers that an open registration holds stay there.
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public Registration copy(Long id) {
    Registration original = desk.get(id);
    Set<String> held = registrations.listHeld(original.organisationId(), original.numbers(), NONE);
    List<String> free =
        original.numbers().stream().filter(number -> !held.contains(number)).toList();
    return desk.create(null, withNumbers(original.submission(), free));
  }

  static Submission withNumbers(Submission text, List<String> numbers) {
    JsonNode tree = Json.MAPPER.valueToTree(text.whole());
    ((ObjectNode) tree.get("campaign")).set("numbers", Json.MAPPER.valueToTree(numbers));
    try {
      return Json.MAPPER.treeToValue(tree, Submission.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What a draft of a sender type holds before anybody typed.
   *
   * @param type null for toll-free
   * @param brand null where nothing is known of it
   */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Submission blank(SenderType type, Submission.Brand brand) {
    return DraftStart.of(type, List.of(), brand);
  }

  /**
   * Begins a draft for a brand.
   *
   * @param brand null for one of which nothing is known yet
   * @param type null where the numbers decide
   */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Registration startFor(Submission.Brand brand, SenderType type, List<String> chosen) {
    return desk.create(null, DraftStart.of(typeOf(chosen, type), chosen, brand));
  }

  /**
   * Begins a draft for the brand of the latest registration.
   *
   * @param type null where the numbers decide
   */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Registration startForLatest(SenderType type, List<String> chosen) {
    return desk.start(type, chosen);
  }

  /** The sender type of the first of these numbers that the inventory knows, or another. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public SenderType typeOf(List<String> chosen, SenderType otherwise) {
    SenderType known = typesOf(List.of(chosen)).get(0);
    return known == null ? otherwise : known;
  }

  /** The same for many, each null where the inventory knows none of its numbers. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public List<SenderType> typesOf(List<List<String>> chosen) {
    Map<String, SenderType> known = new HashMap<>();
    numbers
        .all(caller.scope(), chosen.stream().flatMap(List::stream).collect(Collectors.toSet()))
        .forEach(number -> known.put(number.e164(), number.senderType()));
    List<SenderType> types = new ArrayList<>();
    for (List<String> some : chosen) {
      types.add(
          some.stream().sorted().map(known::get).filter(Objects::nonNull).findFirst().orElse(null));
    }
    return types;
  }

  /**
   * How a text stands that is no draft yet.
   *
   * @param numbers those it names, with what hinders each
   */
  public record Looked(PreflightReport report, List<NumberFit> numbers) {}

  /** Judges texts before drafts are made of them; a number named twice is unfit in the second. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public List<Looked> look(List<Submission> texts) {
    List<List<NumberFit>> fits = fitness.check(caller.organisationId(), texts);
    Set<String> named = new HashSet<>();
    List<Looked> looked = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      looked.add(
          new Looked(
              preflight.judge(texts.get(i)),
              fits.get(i).stream().map(fit -> named.add(fit.e164()) ? fit : fit.twice()).toList()));
    }
    return looked;
  }

  /** Begins one draft for each text: all, or none where one cannot be taken. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public List<Registration> createAll(List<Submission> texts) {
    return texts.stream().map(text -> desk.create(null, text)).toList();
  }
}
