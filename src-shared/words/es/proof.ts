import type { proof as source } from '../en/proof.ts'
import type { Translated } from '../translated.ts'

/** What the machine shows of a change, and how changes went. */
export const proof: Translated<typeof source> = {
  'proof.row.iommu': 'IOMMU',
  'proof.row.groups': 'Grupos de los dispositivos que se ceden',
  'proof.row.function': '{{name}} ({{address}})',
  'proof.row.other': '{{name}} ({{address}}), se queda en este equipo',
  'proof.row.argument': 'Argumento del kernel {{key}}, activo ahora',
  'proof.row.next': 'Argumentos del kernel para los próximos kernels',

  'proof.iommu.on': 'activada',
  'proof.iommu.off-in-firmware': 'desactivada en el firmware',
  'proof.iommu.off-in-kernel': 'desactivada en el kernel',
  'proof.iommu.unknown': 'sin determinar',
  'proof.any': 'lo que decida este equipo',

  'proof.groups.none': 'en ningún grupo',
  'proof.groups.shared': '{{groups}}, junto con {{others}}, que se quedan en este equipo',
  'proof.groups.wanted': 'nada en ellos que se quede en este equipo',

  'proof.driver.none': 'sin controlador',
  'proof.driver.own': 'un controlador de este equipo',
  'proof.driver.on-demand': '{{driver}}, y vfio-pci mientras funciona una máquina virtual',
  'proof.driver.gone': 'no hay nada en este lugar',
  'proof.driver.replaced': 'otro dispositivo: {{name}}',

  'proof.argument.absent': 'no está',
  'proof.next.all': 'todos los nuestros',
  'proof.next.missing': 'sin {{tokens}}',
  'proof.next.left': 'aún con {{tokens}}',
  'proof.next.clean': 'ninguno de los nuestros',

  'proof.waiting':
    'El cambio está escrito en el disco y surte efecto en el próximo arranque. Guarde su trabajo y reinicie este equipo.',
  'proof.waiting.deviations_one':
    'El cambio está escrito en el disco, pero una cosa no está como se dejó: {{first}} Deshaga el cambio y aplíquelo de nuevo antes de reiniciar.',
  'proof.waiting.deviations_other':
    'El cambio está escrito en el disco, pero {{count}} cosas no están como se dejaron; ante todo: {{first}} Deshaga el cambio y aplíquelo de nuevo antes de reiniciar.',
  'proof.waiting.lost':
    'El cambio está escrito en el disco, pero los próximos kernels arrancarían sin {{tokens}}: desde entonces algo reescribió los argumentos del kernel. Deshaga el cambio y aplíquelo de nuevo antes de reiniciar.',
  'proof.waiting.paused':
    'El cambio está escrito en el disco, y el próximo arranque va sin él porque se puso en pausa. El arranque siguiente lo lleva.',

  'proof.in-effect.reserved':
    '{{cards}}: en reserva para máquinas virtuales desde que arrancó este equipo. Disponible ya para una máquina virtual.',
  'proof.in-effect.on-demand':
    '{{cards}}: se queda en este equipo hasta que se inicia una máquina virtual, y vuelve después. Disponible ya para una máquina virtual.',
  'proof.in-effect.confirm':
    '{{cards}}: en reserva para máquinas virtuales desde que arrancó este equipo. Si funcionan la pantalla y todo lo que necesita, confirme el cambio; si no, se deshace por sí solo.',
  'proof.in-effect.paused':
    '{{cards}}: en reserva para máquinas virtuales hasta el próximo arranque, que va sin el cambio porque se puso en pausa.',

  'proof.partly_one':
    'El cambio solo está activo en parte: {{first}}. Deshágalo, reinicie y haga un plan nuevo; las filas de abajo muestran lo que se vio.',
  'proof.partly_other':
    'El cambio solo está activo en parte: {{count}} cosas no están como se quería, ante todo {{first}}. Deshágalo, reinicie y haga un plan nuevo; las filas de abajo muestran lo que se vio.',
  'proof.partly.row': '{{title}} (ahora: {{now}}; deseado: {{wanted}})',
  'proof.partly.no-group':
    'El cambio está activo, pero la IOMMU sigue {{state}}, así que ninguna máquina virtual puede tomar una tarjeta. La comprobación de la IOMMU en la página «Preparación» dice qué hacer; hasta entonces no se pierde nada.',
  'proof.partly.group':
    'Los grupos solo se conocen ahora, y también contienen {{others}}. Una máquina virtual no puede iniciarse con la tarjeta mientras este equipo use eso. Deshaga el cambio y haga un plan nuevo: el plan toma entonces todo el grupo.',
  'proof.partly.disk_one':
    'Las tarjetas están ahora como se quería, pero una cosa en el disco no está como se dejó: {{first}} El próximo arranque puede ir sin el cambio. Deshágalo y aplíquelo de nuevo.',
  'proof.partly.disk_other':
    'Las tarjetas están ahora como se quería, pero {{count}} cosas en el disco no están como se dejaron; ante todo: {{first}} El próximo arranque puede ir sin el cambio. Deshágalo y aplíquelo de nuevo.',
  'proof.partly.unknown':
    'Lo que se pudo leer está como se quería, pero no se pudo leer todo: {{first}}. Vuelva a mirar con `sudo handoverctl verify`.',
  'proof.at-work.applying':
    'El cambio se está haciendo, o se cortó a la mitad. Si ya no hay nada trabajando, el próximo arranque, o `sudo handoverctl undo`, vuelve a lo de antes.',
  'proof.at-work.undoing':
    'El cambio se está deshaciendo, o eso se cortó a la mitad. Si ya no hay nada trabajando, el próximo arranque, o `sudo handoverctl undo`, lo termina.',

  'proof.started-without':
    'Este equipo arrancó sin el cambio: desde la entrada de arranque «without GPU passthrough», o porque se puso en pausa. Todos los dispositivos están en este equipo. Reinicie para que el cambio vuelva a estar activo, o deshágalo definitivamente.',
  'proof.started-without.lost':
    'Este equipo arrancó sin el cambio, y los próximos kernels también arrancarían sin {{tokens}}: algo reescribió los argumentos del kernel. Deshaga el cambio y aplíquelo de nuevo.',

  'proof.moved.elsewhere':
    '{{name}} ya no está en {{address}}; ahora hay un dispositivo de este modelo en {{now}}. {{effect}} Deshaga este cambio y haga un plan nuevo para el nuevo lugar.',
  'proof.moved.gone':
    '{{name}} ya no está en {{address}}, y no hay nada más ahí. {{effect}} Devuélvalo a su ranura y reinicie, o deshaga este cambio y haga un plan nuevo.',
  'proof.moved.replaced':
    'En {{address}} hay ahora otro dispositivo ({{other}}) en lugar de {{name}}. {{effect}} Deshaga este cambio y haga un plan nuevo.',
  'proof.moved.by-address':
    'El cambio se guía por lugar y modelo a la vez, así que lo que está en otro lugar se queda en este equipo.',
  'proof.moved.by-ids':
    'El cambio se guía por el número de modelo, así que un dispositivo de ese modelo se toma esté donde esté.',
  'proof.moved.on-demand': 'No se toma nada antes de que lo pida una máquina virtual.',
  'proof.moved.device': 'El dispositivo',

  'proof.ended.person': 'El cambio se deshizo. Todo lo que escribió ha desaparecido.',
  'proof.ended.guard':
    'Nadie confirmó el cambio tras el reinicio, así que se deshizo por sí solo. Si la pantalla se quedó en negro, conecte el monitor a la tarjeta que se queda en este equipo antes de volver a intentarlo.',
  'proof.ended.guard-restarted':
    'Nadie confirmó el cambio ni había iniciado sesión, así que se deshizo por sí solo, y este equipo se reinició una vez. Si la pantalla se había quedado en negro, conecte el monitor a la tarjeta que se queda en este equipo antes de volver a intentarlo.',
  'proof.ended.failure': 'El cambio no se pudo hacer y se deshizo: {{problem}} No queda nada de él.',
  'proof.ended.crash':
    'El cambio se cortó a la mitad, por un fallo o un corte de corriente, y se deshizo en el siguiente arranque. Puede aplicarlo de nuevo.',
  'proof.ended.restart':
    'Reinicie para devolver los dispositivos a este equipo: hasta entonces funciona tal como arrancó.',
  'proof.ended.left_one': 'Una cosa se dejó sin tocar, porque alguien la cambió desde entonces: {{first}}',
  'proof.ended.left_other':
    '{{count}} cosas se dejaron sin tocar, porque alguien las cambió desde entonces; ante todo: {{first}}',

  'history.applying': 'en curso, o cortado',
  'history.applied': 'hecho; aún sin confirmar',
  'history.confirmed': 'en vigor, confirmado',
  'history.undoing': 'deshaciéndose, o cortado',
  'history.undone': 'deshecho',
  'history.undone.guard': 'deshecho por sí solo, porque nadie lo confirmó',
  'history.undone.crash': 'deshecho después de cortarse',
  'history.rolled-back': 'no hecho: falló, y todo se repuso',
  'history.rolled-back.crash': 'no hecho: se cortó, y todo se repuso',
  'history.line.reserved':
    'Reserva de {{cards}} para máquinas virtuales desde el arranque, por {{who}}: {{state}}',
  'history.line.on-demand':
    'Préstamo de {{cards}} a máquinas virtuales mientras funcionan, por {{who}}: {{state}}',

  'history.file.number': 'Número: {{id}}',
  'history.file.began': 'Hecho el {{date}}',
  'history.file.changed': 'Último paso el {{date}}',
}
