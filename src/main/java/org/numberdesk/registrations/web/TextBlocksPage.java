package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.registrations.review.BlockDesk;

/** The team's text blocks, while one is written. */
@Named
@ViewScoped
public class TextBlocksPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BlockDesk desk;

  private List<Choice> blocks;
  private String name;
  private String text;

  public void load() {
    blocks = desk.list().stream().map(one -> Choice.of(one.text(), one.name())).toList();
  }

  public void save() {
    desk.save(name, text);
    name = null;
    text = null;
    load();
  }

  public void edit(Choice block) {
    name = block.label();
    text = block.value();
  }

  public void drop(String dropped) {
    desk.drop(dropped);
    load();
  }

  public List<Choice> getBlocks() {
    return blocks;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
