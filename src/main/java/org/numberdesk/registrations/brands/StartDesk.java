package org.numberdesk.registrations.brands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.registrations.DraftDesk;
import org.numberdesk.registrations.Registration;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;

/**
 * Begins a registration with the numbers that were chosen for it, however many they are. What it
 * does are transactions of their own: a draft stands before its numbers come.
 */
@ApplicationScoped
public class StartDesk {

  /** Instead of a brand of the book: that of the latest registration, or one not known yet. */
  public static final long LATEST = 0;

  public static final long FRESH = -1;

  /** Numbers that a draft can begin with. */
  private static final int MOST = 10_000;

  @Inject private BrandDesk brands;
  @Inject private BulkDesk bulk;
  @Inject private DraftDesk drafts;

  /**
   * What began.
   *
   * @param registration the draft
   * @param coming by which is asked how far its numbers are; null where they are all in
   */
  public record Begun(long registration, Long coming) {}

  /** The numbers gathered in the inventory. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public List<String> gathered(long selection) {
    return bulk.numbers(selection, MOST);
  }

  /**
   * Begins a draft. Gathered numbers that are more than one step takes come into it afterwards,
   * some after some.
   *
   * @param brand of the book, or {@link #LATEST} or {@link #FRESH}
   * @param wanted the sender type where no number decides it; null for toll-free
   * @param selection by which the numbers were gathered; null where they were named one by one
   */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Begun begin(long brand, SenderType wanted, Long selection, List<String> chosen) {
    if (selection == null || chosen.size() <= BulkDesk.AT_ONCE) {
      return new Begun(draft(brand, wanted, chosen).id(), null);
    }
    SenderType type = drafts.typeOf(chosen.subList(0, BulkDesk.AT_ONCE), wanted);
    long begun = draft(brand, type, List.of()).id();
    return new Begun(begun, bulk.into(selection, begun));
  }

  private Registration draft(long brand, SenderType type, List<String> numbers) {
    if (brand == LATEST) {
      return drafts.startForLatest(type, numbers);
    }
    return brand == FRESH
        ? drafts.startFor(null, type, numbers)
        : brands.start(brand, type, numbers);
  }
}
