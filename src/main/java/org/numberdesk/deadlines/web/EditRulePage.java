package org.numberdesk.deadlines.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.deadlines.ConditionEntry;
import org.numberdesk.deadlines.Confidence;
import org.numberdesk.deadlines.DatePrecision;
import org.numberdesk.deadlines.DeadlineBoard;
import org.numberdesk.deadlines.DeadlineDesk;
import org.numberdesk.deadlines.DeadlineEntry;
import org.numberdesk.deadlines.DeadlineStatus;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** The form of a dated rule: a new one, or what is said of one there is. */
@Named
@ViewScoped
public class EditRulePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeadlineBoard board;
  @Inject private DeadlineDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private String key;
  private long version;
  private Map<String, String> form = new HashMap<>();
  private final Map<String, Boolean> flags = new HashMap<>();
  private List<String> types = new ArrayList<>();

  public void load() {
    if (!caller.can(Permission.DEADLINES_EDIT)) {
      throw new PermissionDenied(Permission.DEADLINES_EDIT);
    }
    if (key == null || key.isBlank()) {
      key = null;
      form.put("status", DeadlineStatus.UPCOMING.name());
      form.put("confidence", Confidence.MEDIUM.name());
      form.put("precision", DatePrecision.DAY.name());
      form.put("registration", ConditionEntry.Registered.ANY.name());
      return;
    }
    var rule = board.get(key).rule();
    version = rule.version();
    form = EntryForm.of(rule.entry());
    ConditionEntry condition = rule.condition();
    flags.put("blocks", rule.blocks());
    flags.put("nobody", Boolean.TRUE.equals(condition.nobody()));
    flags.put("unknownToo", Boolean.TRUE.equals(condition.unknownCountryToo()));
    types = new ArrayList<>(condition.senderTypes());
  }

  public void save() {
    DeadlineEntry entry = EntryForm.entry(key, form, flags, types);
    if (key == null) {
      desk.add(entry);
    } else {
      desk.correct(key, version, entry);
    }
    notices.done("deadlines.notice.saved", entry.title());
    notices.keep();
    Faces.redirect(Faces.getRequestContextPath() + "/deadlines/" + entry.id());
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public Map<String, String> getForm() {
    return form;
  }

  public Map<String, Boolean> getFlags() {
    return flags;
  }

  public List<String> getTypes() {
    return types;
  }

  public void setTypes(List<String> types) {
    this.types = types;
  }

  public SenderType[] getSenderTypes() {
    return SenderType.values();
  }

  public List<DeadlineStatus> getStatuses() {
    return Arrays.asList(DeadlineStatus.values());
  }

  public Confidence[] getConfidences() {
    return Confidence.values();
  }

  public DatePrecision[] getPrecisions() {
    return DatePrecision.values();
  }

  public ConditionEntry.Registered[] getRegistered() {
    return ConditionEntry.Registered.values();
  }
}
