#pragma once

#include "gui/inspector/drafts.h"

#include <QByteArray>

namespace boardplan {

class PlanBook;

// Drafts as they are kept on disk, the earliest first.
QByteArray draftsToJson(const Drafts& drafts);
// Puts back what the book still has a place for: a commentary for a meeting that is gone or closed since becomes one
// for none in particular. Bytes that are no such JSON put back nothing.
void draftsFromJson(const QByteArray& bytes, const PlanBook& book, Drafts& drafts);

} // namespace boardplan
