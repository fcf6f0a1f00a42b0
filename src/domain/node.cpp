#include <boardplan/domain/node.h>

#include <QHash>

namespace boardplan {

size_t qHash(const Node& node, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(node.kind), node.id);
}

} // namespace boardplan
